using Invoicing.Application.Listing;
using Invoicing.Application.Organizations;
using Invoicing.Domain.Billing;

namespace Invoicing.Application.Billing;

/// <summary>What lists of billing runs can be asked for.</summary>
public static class BillingRunFields
{
    private static readonly Field CreatedAt = new("createdAt", FieldType.Instant) { CanSort = true };

    public static ListFields Listed { get; } = new("billingRuns",
    [
        new Field("id", FieldType.Id),
        Field.Of<BillingRunStatus>("status"),
        Field.Of<BillingRunMode>("mode"),
        new Field("through", FieldType.Date),
        CreatedAt,
    ])
    {
        ToOne = new Dictionary<string, Func<ListFields>> { ["organization"] = () => OrganizationFields.Related },
        DefaultSort = [new SortKey(new FieldPath([], CreatedAt), Descending: true)],
    };
}
