using Invoicing.Domain.Webhooks;

namespace Invoicing.Application.Webhooks;

/// <summary>Deliveries of one endpoint that were made in a time, its bounds included.</summary>
/// <param name="OnlyFailed">Otherwise those that were accepted, too.</param>
public sealed record ReplaySelection(WebhookEndpointId Endpoint, DateTimeOffset? From, DateTimeOffset? To, bool OnlyFailed);
