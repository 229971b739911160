using Invoicing.Application.Customers;
using Invoicing.Application.Invoices;
using Invoicing.Application.Listing;
using Invoicing.Application.Organizations;
using Invoicing.Domain.Money;
using Invoicing.Domain.Orders;

namespace Invoicing.Application.Orders;

/// <summary>What lists of orders can be asked for.</summary>
public static class OrderFields
{
    private static readonly Field CreatedAt = new("createdAt", FieldType.Instant) { CanSort = true };

    public static ListFields Listed { get; } = new("orders",
    [
        new Field("id", FieldType.Id),
        Field.Of<OrderStatus>("status"),
        new Field("currency", FieldType.Enumeration) { Names = Currency.Codes },
        new Field("externalId", FieldType.Text) { IsOptional = true },
        new Field("invoiceNumber", FieldType.Text) { CanSort = true },
        new Field("productName", FieldType.Text) { IsOptional = true, CanSort = true },
        CreatedAt,
    ])
    {
        ToOne = new Dictionary<string, Func<ListFields>>
        {
            ["organization"] = () => OrganizationFields.Related,
            ["customer"] = () => CustomerFields.Related,
        },
        ToMany = new Dictionary<string, Func<ListFields>> { ["invoices"] = () => InvoiceFields.Related },
        DefaultSort = [new SortKey(new FieldPath([], CreatedAt), Descending: true)],
    };

    public static ListFields Related { get; } = Listed.Related("id", "status", "externalId", "invoiceNumber") with
    {
        ToMany = new Dictionary<string, Func<ListFields>>(),
    };
}
