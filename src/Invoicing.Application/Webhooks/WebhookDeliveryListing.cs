using Invoicing.Domain.Common;
using Invoicing.Domain.Webhooks;

namespace Invoicing.Application.Webhooks;

/// <summary>Which deliveries, which part of them; in the order of their creation. Every bound is included.</summary>
public sealed record WebhookDeliveryListing
{
    public WebhookEndpointId? Endpoint { get; init; }

    public WorkState? State { get; init; }

    public string? Type { get; init; }

    public DateTimeOffset? CreatedFrom { get; init; }

    public DateTimeOffset? CreatedTo { get; init; }

    public bool Descending { get; init; } = true;

    public WebhookDeliveryCursor? After { get; init; }

    public int Limit { get; init; } = 25;
}

/// <summary>Where a page ended.</summary>
public sealed record WebhookDeliveryCursor(DateTimeOffset CreatedAt, long Serial);

public sealed record WebhookDeliveryPage(IReadOnlyList<WebhookDeliveryView> Items, bool HasMore);

/// <summary>Deliveries of one endpoint that were made in a time, its bounds included.</summary>
/// <param name="OnlyFailed">Otherwise those that were accepted, too.</param>
public sealed record ReplaySelection(WebhookEndpointId Endpoint, DateTimeOffset? From, DateTimeOffset? To, bool OnlyFailed);
