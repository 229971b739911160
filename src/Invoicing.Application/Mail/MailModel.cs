using Invoicing.Domain.Invoices;
using Invoicing.Domain.Money;

namespace Invoicing.Application.Mail;

/// <summary>The values that templates can name, written as the language writes them. See <see cref="MailVariables"/>.</summary>
internal static class MailModel
{
    public static IReadOnlyDictionary<string, object?> Of(MailWish wish, string language)
    {
        var (invoice, format) = (wish.Invoice, MailFormat.Of(language));
        if (invoice is not { Number: { } number, IssueDate: { } issued, Seller: { } seller, Buyer: { } buyer })
        {
            throw InvoiceErrors.NotIssued(invoice.Id);
        }

        return new Dictionary<string, object?>
        {
            ["number"] = number.Value,
            ["reference"] = invoice.Reference,
            ["issueDate"] = format.Date(issued),
            ["dueDate"] = invoice.DueDate is { } due ? format.Date(due) : null,
            ["currency"] = invoice.Currency.Code,
            ["net"] = Amount(invoice.Totals.TaxExclusive),
            ["tax"] = Amount(invoice.Totals.Tax),
            ["total"] = Amount(invoice.Totals.TaxInclusive),
            ["due"] = Amount(invoice.Totals.Due),
            ["balance"] = format.Amount(invoice.Balance),
            ["isFree"] = invoice.Totals.Due == 0 && invoice.OrderId is null ? "yes" : null,
            ["termsUrl"] = wish.TermsAddress,
            ["seller"] = Of(seller),
            ["buyer"] = Of(buyer),
            ["lines"] = invoice.Lines.Select(line => Of(line, Amount, format)).ToArray(),
            ["instalments"] = invoice.Instalments.Select(part => Item(("dueDate", format.Date(part.DueDate)), ("amount", Amount(part.AmountMinor)))).ToArray(),
            ["bankAccounts"] = (seller.BankAccounts ?? []).Select(own => Item(("iban", own.Iban), ("bic", own.Bic), ("name", own.Name))).ToArray(),
        };

        string Amount(long minor) => format.Amount(Money.OfMinor(minor, invoice.Currency));
    }

    private static Dictionary<string, object?> Of(Party party) =>
        Item(("name", party.Name), ("email", party.Email), ("vatId", party.VatId), ("registrationId", party.RegistrationId));

    private static Dictionary<string, object?> Of(InvoiceLine line, Func<long, string> amount, MailFormat format) => Item(
        ("description", line.Description), ("quantity", format.Number(line.Quantity)), ("unitPrice", format.Number(line.UnitPrice)), ("net", amount(line.NetMinor)));

    private static Dictionary<string, object?> Item(params IEnumerable<(string Name, string? Value)> values) =>
        values.ToDictionary(value => value.Name, value => (object?)value.Value);
}
