using Invoicing.Application.Contracts;
using Invoicing.Application.Customers;
using Invoicing.Application.Listing;
using Invoicing.Application.Orders;
using Invoicing.Application.Organizations;
using Invoicing.Application.Payments;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Money;

namespace Invoicing.Application.Invoices;

/// <summary>What lists of invoices can be asked for. An index carries each filter and each order: see the invoices' configuration.</summary>
public static class InvoiceFields
{
    private static readonly Field CreatedAt = new("createdAt", FieldType.Instant) { CanSort = true };

    public static ListFields Listed { get; } = new("invoices",
    [
        new Field("id", FieldType.Id),
        Field.Of<InvoiceKind>("kind"),
        Field.Of<InvoiceStatus>("status"),
        new Field("number", FieldType.Text) { IsOptional = true, CanSearch = true, CanSort = true },
        new Field("reference", FieldType.Text) { IsOptional = true, CanSearch = true },
        new Field("externalId", FieldType.Text) { IsOptional = true },
        new Field("currency", FieldType.Enumeration) { Names = Currency.Codes },
        new Field("issueDate", FieldType.Date) { IsOptional = true, CanSort = true },
        new Field("dueDate", FieldType.Date) { IsOptional = true, CanSort = true },
        new Field("taxInclusive", FieldType.Decimal) { CanSort = true },
        new Field("balance", FieldType.Decimal),
        CreatedAt,
        new Field("updatedAt", FieldType.Instant) { CanSort = true },
        new Field("issuedAt", FieldType.Instant) { IsOptional = true },
    ])
    {
        ToOne = new Dictionary<string, Func<ListFields>>
        {
            ["organization"] = () => OrganizationFields.Related,
            ["customer"] = () => CustomerFields.Related,
            ["contract"] = () => ContractFields.Related,
            ["order"] = () => OrderFields.Related,
            ["creditedInvoice"] = OfOtherInvoices,
        },
        ToMany = new Dictionary<string, Func<ListFields>>
        {
            ["payments"] = () => PaymentFields.Related,
            ["creditNotes"] = OfOtherInvoices,
        },
        DefaultSort = [new SortKey(new FieldPath([], CreatedAt), Descending: true)],
    };

    public static ListFields Related { get; } = Listed.Related("id", "kind", "status", "number", "reference", "externalId") with
    {
        ToOne = new Dictionary<string, Func<ListFields>>
        {
            ["organization"] = () => OrganizationFields.Related,
            ["customer"] = () => CustomerFields.Related,
        },
        ToMany = new Dictionary<string, Func<ListFields>>(),
    };

    private static ListFields OfOtherInvoices() => Related;
}
