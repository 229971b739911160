using Invoicing.Domain.Webhooks;

namespace Invoicing.Application.Webhooks;

/// <summary>Which endpoints, which part of them; newest first.</summary>
public sealed record WebhookEndpointListing
{
    public WebhookEndpointStatus? Status { get; init; }

    public WebhookEndpointCursor? After { get; init; }

    public int Limit { get; init; } = 25;
}

/// <summary>Where a page ended.</summary>
public sealed record WebhookEndpointCursor(DateTimeOffset CreatedAt, long Serial);

public sealed record WebhookEndpointPage(IReadOnlyList<WebhookEndpointView> Items, bool HasMore);
