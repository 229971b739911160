using Invoicing.Application.Listing;
using Invoicing.Application.Organizations;
using Invoicing.Domain.Webhooks;

namespace Invoicing.Application.Webhooks;

/// <summary>What lists of webhook endpoints can be asked for.</summary>
public static class WebhookEndpointFields
{
    private static readonly Field CreatedAt = new("createdAt", FieldType.Instant) { CanSort = true };

    public static ListFields Listed { get; } = new("webhookEndpoints",
    [
        new Field("id", FieldType.Id),
        new Field("url", FieldType.Text),
        Field.Of<WebhookEndpointStatus>("status"),
        CreatedAt,
    ])
    {
        ToOne = new Dictionary<string, Func<ListFields>> { ["organization"] = () => OrganizationFields.Related },
        DefaultSort = [new SortKey(new FieldPath([], CreatedAt), Descending: true)],
    };

    public static ListFields Related { get; } = Listed.Related("id", "status") with
    {
        ToOne = new Dictionary<string, Func<ListFields>>(),
    };
}
