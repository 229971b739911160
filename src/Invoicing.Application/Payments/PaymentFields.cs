using Invoicing.Application.Invoices;
using Invoicing.Application.Listing;
using Invoicing.Domain.Money;

namespace Invoicing.Application.Payments;

/// <summary>What lists of payments can be asked for.</summary>
public static class PaymentFields
{
    private static readonly Field CreatedAt = new("createdAt", FieldType.Instant) { CanSort = true };

    public static ListFields Listed { get; } = new("payments",
    [
        new Field("id", FieldType.Id),
        new Field("date", FieldType.Date) { CanSort = true },
        new Field("method", FieldType.Text),
        new Field("reference", FieldType.Text) { IsOptional = true },
        new Field("currency", FieldType.Enumeration) { Names = Currency.Codes },
        CreatedAt,
    ])
    {
        ToOne = new Dictionary<string, Func<ListFields>> { ["invoice"] = () => InvoiceFields.Related },
        DefaultSort = [new SortKey(new FieldPath([], CreatedAt), Descending: true)],
    };

    public static ListFields Related { get; } = Listed.Related("id", "date", "method", "reference") with
    {
        ToOne = new Dictionary<string, Func<ListFields>>(),
    };
}
