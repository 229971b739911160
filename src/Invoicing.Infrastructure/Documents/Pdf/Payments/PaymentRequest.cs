using System.Globalization;
using Invoicing.Application.Documents;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Money;
using Invoicing.Domain.Organizations;

namespace Invoicing.Infrastructure.Documents.Pdf.Payments;

/// <summary>A transfer that the buyer's bank can read off the page.</summary>
/// <param name="Amount">What is due next: where there are instalments, what is left of the first that is not paid.</param>
/// <param name="Message">The number of the invoice, by which the seller knows the payment.</param>
internal sealed record PaymentRequest(PaymentCode Code, BankAccount Account, Party Seller, Party Buyer, Currency Currency, decimal Amount, string Message)
{
    private const decimal LargestAmount = 999_999_999.99m;

    internal string AmountText => Amount.ToString("0.00", CultureInfo.InvariantCulture);

    /// <returns>Null where there is nothing to pay, or no account that a code exists for.</returns>
    internal static PaymentRequest? Of(InvoiceDocument document)
    {
        var isOpen = document is { Kind: InvoiceKind.Invoice, Status: InvoiceStatus.Issued or InvoiceStatus.PartiallyPaid, Totals.Balance: > 0 and <= LargestAmount };
        return isOpen
            ? (document.Seller.BankAccounts ?? []).Select(account => Of(document, account)).FirstOrDefault(request => request is not null)
            : null;
    }

    private static PaymentRequest? Of(InvoiceDocument document, BankAccount account)
    {
        var code = PaymentCodes.For(account.Iban, document.Currency, document.Seller);
        return code == PaymentCode.None
            ? null
            : new PaymentRequest(code, account, document.Seller, document.Buyer, document.Currency, NextAmount(document), document.Number);
    }

    private static decimal NextAmount(InvoiceDocument document)
    {
        var settled = document.Totals.Due - document.Totals.Balance;
        foreach (var instalment in document.Instalments)
        {
            settled -= instalment.Amount;
            if (settled < 0)
            {
                return Math.Min(-settled, document.Totals.Balance);
            }
        }

        return document.Totals.Balance;
    }
}
