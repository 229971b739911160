using Invoicing.Application.Listing;
using Invoicing.Domain.Common;

namespace Invoicing.Application.Webhooks;

/// <summary>What lists of deliveries can be asked for.</summary>
public static class WebhookDeliveryFields
{
    private static readonly Field CreatedAt = new("createdAt", FieldType.Instant) { CanSort = true };

    public static ListFields Listed { get; } = new("deliveries",
    [
        new Field("id", FieldType.Id),
        new Field("eventType", FieldType.Text),
        Field.Of<WorkState>("state"),
        CreatedAt,
    ])
    {
        ToOne = new Dictionary<string, Func<ListFields>> { ["webhookEndpoint"] = () => WebhookEndpointFields.Related },
        DefaultSort = [new SortKey(new FieldPath([], CreatedAt), Descending: true)],
    };
}
