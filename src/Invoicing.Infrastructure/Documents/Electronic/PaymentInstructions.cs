using Invoicing.Application.Documents;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Money;
using Invoicing.Domain.Organizations;

namespace Invoicing.Infrastructure.Documents.Electronic;

/// <param name="Code">BT-81, UNTDID 4461, the same for every account (UBL-SR-47); null where nothing is said about how to pay.</param>
/// <param name="Terms">BT-20.</param>
internal sealed record PaymentInstructions(string? Code, IReadOnlyList<BankAccount> Accounts, DateOnly? DueDate, string? Terms)
{
    private const string CreditTransfer = "30";
    private const string SepaCreditTransfer = "58";
    private const string NotDefined = "1";

    public static PaymentInstructions Of(InvoiceDocument document)
    {
        var accounts = document.Seller.BankAccounts ?? [];
        return new PaymentInstructions(CodeOf(document, accounts), accounts, document.DueDate, TermsOf(document));
    }

    /// <summary>Two letters and two check digits.</summary>
    public static bool IsIban(BankAccount account) =>
        account.Iban is [var first, var second, var third, var fourth, _, ..]
        && char.IsAsciiLetterUpper(first) && char.IsAsciiLetterUpper(second) && char.IsAsciiDigit(third) && char.IsAsciiDigit(fourth);

    private static string? CodeOf(InvoiceDocument document, IReadOnlyList<BankAccount> accounts)
    {
        if (accounts.Count == 0)
        {
            return NeedsMeans(document) ? NotDefined : null;
        }

        return document.Currency == Currency.Eur && accounts.All(IsIban) ? SepaCreditTransfer : CreditTransfer;
    }

    // German rules ask for payment instructions always; a UBL credit note has no other place for its due date.
    private static bool NeedsMeans(InvoiceDocument document) =>
        Specification.Of(document) == Specification.XRechnung
        || document is { Seller.Address.CountryCode: "DE", Buyer.Address.CountryCode: "DE" }
        || document is { Kind: InvoiceKind.CreditNote, DueDate: not null };

    private static string? TermsOf(InvoiceDocument document)
    {
        var parts = document.Instalments.Select(part =>
            $"{Figures.Date(part.DueDate)}: {Figures.Amount(part.Amount, document.Currency)} {document.Currency}");
        string[] terms = [.. new[] { XmlText.Clean(document.PaymentTerms) }.OfType<string>(), .. parts];
        return terms.Length > 0 ? string.Join('\n', terms) : Default(document);
    }

    // BR-CO-25: what is due has a date or terms.
    private static string? Default(InvoiceDocument document)
    {
        if (document.DueDate is not null || document.Totals.Due <= 0)
        {
            return null;
        }

        return document.Kind == InvoiceKind.CreditNote ? "To be set off or refunded." : "Payable as agreed.";
    }
}
