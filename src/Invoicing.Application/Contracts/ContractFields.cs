using Invoicing.Application.Customers;
using Invoicing.Application.Invoices;
using Invoicing.Application.Listing;
using Invoicing.Application.Organizations;
using Invoicing.Domain.Contracts;
using Invoicing.Domain.Money;

namespace Invoicing.Application.Contracts;

/// <summary>What lists of contracts can be asked for.</summary>
public static class ContractFields
{
    private static readonly Field CreatedAt = new("createdAt", FieldType.Instant) { CanSort = true };

    public static ListFields Listed { get; } = new("contracts",
    [
        new Field("id", FieldType.Id),
        new Field("name", FieldType.Text) { CanSort = true },
        Field.Of<ContractStatus>("status"),
        new Field("currency", FieldType.Enumeration) { Names = Currency.Codes },
        new Field("startDate", FieldType.Date) { CanSort = true },
        new Field("endDate", FieldType.Date) { IsOptional = true, CanSort = true },
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

    public static ListFields Related { get; } = Listed.Related("id", "name", "status") with
    {
        ToMany = new Dictionary<string, Func<ListFields>>(),
    };
}
