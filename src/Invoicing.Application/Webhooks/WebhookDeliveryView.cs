using Invoicing.Domain.Common;
using Invoicing.Domain.Webhooks;

namespace Invoicing.Application.Webhooks;

/// <summary>The one read model of a delivery.</summary>
/// <param name="EventId">What the receiver gets as <c>webhook-id</c>.</param>
/// <param name="NextAttemptAt">Null when none follows.</param>
/// <param name="LastStatus">The HTTP status of the last attempt; null where there was no answer.</param>
/// <param name="LastAnswer">The beginning of what the receiver said, or why it was not heard.</param>
public sealed record WebhookDeliveryView(
    Guid Id,
    Guid EndpointId,
    Guid? OrganizationId,
    string EventId,
    string Type,
    string Payload,
    WorkState State,
    int Attempts,
    DateTimeOffset? NextAttemptAt,
    int? LastStatus,
    string? LastAnswer,
    DateTimeOffset? LastAttemptAt,
    DateTimeOffset CreatedAt,
    DateTimeOffset? DeliveredAt,
    int Version)
{
    public static WebhookDeliveryView Of(WebhookDelivery delivery, Guid? organization) => new(
        delivery.Id.Value,
        delivery.EndpointId.Value,
        organization,
        WebhookEventId.Of(delivery.MessageId),
        delivery.Type,
        delivery.Payload,
        delivery.Work.State,
        delivery.Work.Attempts,
        delivery.Work.State == WorkState.Queued ? delivery.Work.DueSince : null,
        delivery.LastStatus,
        delivery.Work.LastAnswer,
        delivery.LastAttemptAt,
        delivery.CreatedAt,
        delivery.DeliveredAt,
        delivery.Version);
}
