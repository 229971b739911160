using Invoicing.Domain.Webhooks;

namespace Invoicing.Application.Webhooks;

/// <summary>The one read model of a webhook endpoint. Its secrets are not in it, but for one that has just been made.</summary>
/// <param name="OldSecretsValidUntil">The end of the last of the secrets that sign beside the newest; null where it signs alone.</param>
public sealed record WebhookEndpointView(
    Guid Id,
    Guid? OrganizationId,
    string Url,
    IReadOnlyList<string> EventTypes,
    string? Description,
    WebhookEndpointStatus Status,
    WebhookDisabledReason? DisabledReason,
    DateTimeOffset? DisabledAt,
    WebhookHealthView Health,
    DateTimeOffset? OldSecretsValidUntil,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt)
{
    /// <summary>Rises with every change, that of its health among them.</summary>
    public required int Version { get; init; }

    /// <summary>Shown once, by what made it.</summary>
    public string? Secret { get; init; }

    /// <remarks>For logs, which no secret may reach.</remarks>
    public override string ToString() => $"webhook endpoint {Id}";

    public static WebhookEndpointView Of(WebhookEndpoint endpoint) => new(
        endpoint.Id.Value,
        endpoint.OrganizationId?.Value,
        endpoint.Url,
        endpoint.EventTypes,
        endpoint.Description,
        endpoint.Status,
        endpoint.DisabledReason,
        endpoint.DisabledAt,
        new WebhookHealthView(endpoint.ConsecutiveFailures, endpoint.FailingSince, endpoint.LastSuccessAt, endpoint.LastFailureAt),
        endpoint.Secrets.Max(secret => secret.ValidUntil),
        endpoint.CreatedAt,
        endpoint.UpdatedAt)
    {
        Version = endpoint.Version,
    };
}

/// <param name="FailingSince">Since when nothing has been accepted; null while all is well.</param>
/// <param name="LastSuccessAt">To the minute while all is well.</param>
public sealed record WebhookHealthView(
    int ConsecutiveFailures, DateTimeOffset? FailingSince, DateTimeOffset? LastSuccessAt, DateTimeOffset? LastFailureAt);
