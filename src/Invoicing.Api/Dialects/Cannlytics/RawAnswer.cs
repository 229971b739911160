using System.Text.Json.Serialization;

namespace Invoicing.Api.Dialects.Cannlytics;

/// <param name="Data">One document, or a list of them.</param>
internal sealed record RawAnswer([property: JsonPropertyName("data"), JsonPropertyOrder(1)] object Data)
{
    [JsonPropertyName("success")]
    public bool Success { get; } = true;
}
