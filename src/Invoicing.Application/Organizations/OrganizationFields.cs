using Invoicing.Application.Customers;
using Invoicing.Application.Listing;
using Invoicing.Domain.Money;

namespace Invoicing.Application.Organizations;

/// <summary>What lists of organizations can be asked for.</summary>
public static class OrganizationFields
{
    private static readonly Field Name = new("name", FieldType.Text) { CanSort = true };

    public static ListFields Listed { get; } = new("organizations",
    [
        new Field("id", FieldType.Id),
        Name,
        new Field("vatId", FieldType.Text) { IsOptional = true },
        new Field("currency", FieldType.Enumeration) { Names = Currency.Codes },
        new Field("createdAt", FieldType.Instant) { CanSort = true },
    ])
    {
        ToMany = new Dictionary<string, Func<ListFields>> { ["customers"] = () => CustomerFields.Related },
        DefaultSort = [new SortKey(new FieldPath([], Name))],
    };

    public static ListFields Related { get; } = Listed.Related("id", "name");
}
