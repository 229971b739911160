using System.Text.Json.Serialization;

namespace Invoicing.Api.Dialects.Cannlytics;

/// <summary>Holds what clients of the older and of the newer releases look for.</summary>
public sealed record CannlyticsError
{
    [JsonPropertyName("success")]
    public bool Success { get; } = false;

    [JsonPropertyName("error")]
    public bool Error { get; } = true;

    [JsonPropertyName("data")]
    public object? Data { get; }

    [JsonPropertyName("message")]
    public required string Message { get; init; }
}
