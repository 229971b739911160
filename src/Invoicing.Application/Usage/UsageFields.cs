using Invoicing.Application.Customers;
using Invoicing.Application.Listing;
using Invoicing.Application.Organizations;

namespace Invoicing.Application.Usage;

/// <summary>What lists of reported usage can be asked for.</summary>
public static class UsageFields
{
    private static readonly Field Timestamp = new("timestamp", FieldType.Instant) { CanSort = true };

    public static ListFields Listed { get; } = new("usageEvents",
    [
        new Field("id", FieldType.Id),
        new Field("meter", FieldType.Text),
        new Field("key", FieldType.Text),
        Timestamp,
        new Field("quantity", FieldType.Decimal),
        new Field("createdAt", FieldType.Instant) { CanSort = true },
    ])
    {
        ToOne = new Dictionary<string, Func<ListFields>>
        {
            ["organization"] = () => OrganizationFields.Related,
            ["customer"] = () => CustomerFields.Related,
        },
        DefaultSort = [new SortKey(new FieldPath([], Timestamp), Descending: true)],
    };
}
