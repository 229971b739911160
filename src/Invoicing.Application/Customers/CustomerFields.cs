using Invoicing.Application.Contracts;
using Invoicing.Application.Invoices;
using Invoicing.Application.Listing;
using Invoicing.Application.Orders;
using Invoicing.Application.Organizations;

namespace Invoicing.Application.Customers;

/// <summary>What lists of customers can be asked for.</summary>
public static class CustomerFields
{
    private static readonly Field CreatedAt = new("createdAt", FieldType.Instant) { CanSort = true };

    public static ListFields Listed { get; } = new("customers",
    [
        new Field("id", FieldType.Id),
        new Field("name", FieldType.Text) { CanSearch = true, CanSort = true },
        new Field("email", FieldType.Text) { IsOptional = true, CanSearch = true, CanSort = true },
        new Field("externalId", FieldType.Text) { IsOptional = true },
        new Field("vatId", FieldType.Text) { IsOptional = true },
        CreatedAt,
    ])
    {
        ToOne = new Dictionary<string, Func<ListFields>> { ["organization"] = () => OrganizationFields.Related },
        ToMany = new Dictionary<string, Func<ListFields>>
        {
            ["invoices"] = () => InvoiceFields.Related,
            ["contracts"] = () => ContractFields.Related,
            ["orders"] = () => OrderFields.Related,
        },
        DefaultSort = [new SortKey(new FieldPath([], CreatedAt), Descending: true)],
    };

    public static ListFields Related { get; } = Listed.Related("id", "name", "email", "externalId", "vatId") with
    {
        ToMany = new Dictionary<string, Func<ListFields>>(),
    };
}
