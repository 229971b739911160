namespace Invoicing.Domain.Webhooks;

using Invoicing.Domain.Common;

/// <summary>What changes; everything that is not named stays.</summary>
public sealed record WebhookEndpointChange
{
    public string? Url { get; init; }

    public IReadOnlyList<string>? EventTypes { get; init; }

    public Replacement<string>? Description { get; init; }

    /// <summary>False stops all messages, true sends again.</summary>
    public bool? IsEnabled { get; init; }
}
