using System.Text.Json.Serialization;

namespace Invoicing.Api.Native.WebhookEndpoints;

public sealed record RotateWebhookSecretModel
{
    /// <summary>How long the old secret signs beside the new one; 24 where it is left out.</summary>
    [JsonPropertyName("oldValidForHours")]
    public int? OldValidForHours { get; init; }
}

public sealed record ReplayDeliveriesModel
{
    /// <summary>The messages of this instant and later ones.</summary>
    [JsonPropertyName("from")]
    public DateTimeOffset? From { get; init; }

    /// <summary>Those before this instant.</summary>
    [JsonPropertyName("to")]
    public DateTimeOffset? To { get; init; }

    /// <summary>False also sends again what was accepted; true where it is left out.</summary>
    [JsonPropertyName("onlyFailed")]
    public bool? OnlyFailed { get; init; }
}
