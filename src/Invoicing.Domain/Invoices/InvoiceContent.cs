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
        nameof(Invoice.RefundableMinor), nameof(Invoice.Uncredited), nameof(Invoice.Version),
        nameof(Invoice.Hash), nameof(Invoice.PreviousHash), nameof(Invoice.ChainPosition), nameof(Invoice.Revision), nameof(Invoice.RevisionHash),
        nameof(Invoice.TotalAmount), nameof(Invoice.GrossAmount), nameof(Invoice.NumberKey), nameof(Invoice.Period),
        nameof(Invoice.Serial), nameof(Invoice.CreatedAt), nameof(Invoice.UpdatedAt), nameof(Invoice.Events),
    };

    /// <param name="firstBuyer">The buyer at the issue, where the document has another one since.</param>
    public static string HashOf(Invoice invoice, ChainLink link, Party? firstBuyer = null) => Of(invoice, link, firstBuyer).Hash();

    /// <summary>Whether both say the same.</summary>
    public static bool IsSame(Party? one, Party? other) => ContentParts.Of(one)?.ToString() == ContentParts.Of(other)?.ToString();

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
        .With("taxPointDate", invoice.TaxPointDate)
        .With("pricesIncludeTax", invoice.PricesIncludeTax)
        .With("seller", ContentParts.Of(invoice.Seller))
        .With("buyer", ContentParts.Of(firstBuyer ?? invoice.Buyer))
        .With("lines", invoice.Lines.OrderBy(line => line.Position).Select(ContentParts.Of))
        .With("allowances", invoice.Allowances.Select(ContentParts.Of))
        .With("charges", invoice.Charges.Select(ContentParts.Of))
        .With("taxes", invoice.Taxes.Select(ContentParts.Of))
        .With("totals", ContentParts.Of(invoice.Totals))
        .With("paymentTerms", ContentParts.Of(invoice.PaymentTerms))
        .With("instalments", invoice.Instalments.Select(ContentParts.Of))
        .With("notes", invoice.Notes)
        .With("references", ContentParts.Of(invoice.References))
        .With("delivery", ContentParts.Of(invoice.Delivery))
        .With("invoicingPeriod", ContentParts.Of(invoice.InvoicingPeriod))
        .With("attachments", invoice.Attachments.Select(ContentParts.Of))
        .With("contractId", invoice.ContractId?.ToString())
        .With("periodStart", invoice.PeriodStart)
        .With("periodEnd", invoice.PeriodEnd)
        .With("attempt", invoice.Attempt ?? 0)
        .With("billedOn", invoice.BilledOn)
        .With("orderId", invoice.OrderId?.ToString())
        .With("creditedInvoiceId", invoice.CreditedInvoiceId?.ToString())
        .With("correctsInvoiceId", invoice.CorrectsInvoiceId?.ToString());
}
