namespace Invoicing.Domain.Invoices;

using Invoicing.Domain.Common;
using Invoicing.Domain.Numbering;

/// <summary>
/// Everything that an issued document says, as one text that anybody can write again; its hash is the document's. The form may gain
/// members, since one that says nothing is not written; any other change of it needs a new name.
/// </summary>
public static class InvoiceContent
{
    public const string Form = "v1";

    /// <summary>
    /// What is no content: how the document is settled, what proves it, what repeats the content for lists, and what the ledger alone
    /// knows about the row.
    /// </summary>
    public static IReadOnlySet<string> Outside { get; } = new HashSet<string>
    {
        nameof(Invoice.Status), nameof(Invoice.PaidMinor), nameof(Invoice.CreditedMinor), nameof(Invoice.OpenAmount), nameof(Invoice.Balance),
        nameof(Invoice.Hash), nameof(Invoice.PreviousHash), nameof(Invoice.ChainPosition), nameof(Invoice.Revision), nameof(Invoice.RevisionHash),
        nameof(Invoice.TotalAmount), nameof(Invoice.NumberKey), nameof(Invoice.Period),
        nameof(Invoice.Serial), nameof(Invoice.CreatedAt), nameof(Invoice.UpdatedAt), nameof(Invoice.Events),
    };

    /// <param name="firstBuyer">The buyer at the issue, where the document has another one since.</param>
    public static string HashOf(Invoice invoice, ChainLink link, Party? firstBuyer = null) => Of(invoice, link, firstBuyer).Hash();

    public static CanonicalJson Of(Invoice invoice, ChainLink link, Party? firstBuyer = null) => new CanonicalJson()
        .With("form", Form)
        .With("position", link.Position)
        .With("previous", link.Previous)
        .With("id", invoice.Id.ToString())
        .With("accountId", invoice.AccountId.ToString())
        .With("organizationId", invoice.OrganizationId.ToString())
        .With("customerId", invoice.CustomerId?.ToString())
        .With("seriesId", invoice.SeriesId?.ToString())
        .With("kind", invoice.Kind.ToString())
        .With("number", invoice.Number?.Value)
        .With("reference", invoice.Reference)
        .With("externalId", invoice.ExternalId)
        .With("currency", invoice.Currency.Code)
        .With("issueDate", invoice.IssueDate)
        .With("issuedAt", invoice.IssuedAt)
        .With("dueDate", invoice.DueDate)
        .With("pricesIncludeTax", invoice.PricesIncludeTax)
        .With("seller", Of(invoice.Seller))
        .With("buyer", Of(firstBuyer ?? invoice.Buyer))
        .With("lines", invoice.Lines.OrderBy(line => line.Position).Select(Of))
        .With("allowances", invoice.Allowances.Select(Of))
        .With("taxes", invoice.Taxes.Select(Of))
        .With("totals", Of(invoice.Totals))
        .With("instalments", invoice.Instalments.Select(Of))
        .With("notes", invoice.Notes)
        .With("contractId", invoice.ContractId?.ToString())
        .With("periodStart", invoice.PeriodStart)
        .With("periodEnd", invoice.PeriodEnd)
        .With("attempt", invoice.Attempt ?? 0)
        .With("orderId", invoice.OrderId?.ToString())
        .With("creditedInvoiceId", invoice.CreditedInvoiceId?.ToString())
        .With("refundableMinor", invoice.RefundableMinor);

    public static CanonicalJson? Of(Party? party) => party is null ? null : new CanonicalJson()
        .With("name", party.Name)
        .With("address", Of(party.Address))
        .With("vatId", party.VatId)
        .With("registrationId", party.RegistrationId)
        .With("email", party.Email);

    private static CanonicalJson? Of(Address? address) => address is null ? null : new CanonicalJson()
        .With("line1", address.Line1)
        .With("line2", address.Line2)
        .With("postalCode", address.PostalCode)
        .With("city", address.City)
        .With("state", address.State)
        .With("countryCode", address.CountryCode);

    private static CanonicalJson Of(InvoiceLine line) => new CanonicalJson()
        .With("position", line.Position)
        .With("description", line.Description)
        .With("quantity", line.Quantity)
        .With("unitCode", line.UnitCode)
        .With("unitPrice", line.UnitPrice)
        .With("discountMinor", line.DiscountMinor)
        .With("taxCategory", line.TaxCategory.ToString())
        .With("taxRate", line.TaxRate)
        .With("netMinor", line.NetMinor);

    private static CanonicalJson Of(InvoiceAllowance allowance) => new CanonicalJson()
        .With("reason", allowance.Reason)
        .With("amountMinor", allowance.AmountMinor)
        .With("taxCategory", allowance.TaxCategory.ToString())
        .With("taxRate", allowance.TaxRate);

    private static CanonicalJson Of(InvoiceTax tax) => new CanonicalJson()
        .With("category", tax.Category.ToString())
        .With("rate", tax.Rate)
        .With("baseMinor", tax.BaseMinor)
        .With("taxMinor", tax.TaxMinor);

    private static CanonicalJson Of(InvoiceTotals totals) => new CanonicalJson()
        .With("lineTotal", totals.LineTotal)
        .With("allowances", totals.Allowances)
        .With("charges", totals.Charges)
        .With("taxExclusive", totals.TaxExclusive)
        .With("tax", totals.Tax)
        .With("taxInclusive", totals.TaxInclusive)
        .With("prepaid", totals.Prepaid)
        .With("rounding", totals.Rounding)
        .With("due", totals.Due);

    private static CanonicalJson Of(Instalment instalment) => new CanonicalJson()
        .With("dueDate", instalment.DueDate)
        .With("amountMinor", instalment.AmountMinor);
}
