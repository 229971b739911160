using System.Text.Json.Serialization;
using Invoicing.Api.JsonApi.Errors;

namespace Invoicing.Api.Native.Bulk;

/// <summary>What became of one line.</summary>
/// <param name="Row">Of the request, from 1.</param>
public sealed record BulkResult([property: JsonPropertyName("row")] int Row)
{
    [JsonPropertyName("key")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Key { get; init; }

    /// <summary>The HTTP status that the resource would have had alone.</summary>
    [JsonPropertyName("status")]
    public required int Status { get; init; }

    /// <summary>Of the resource.</summary>
    [JsonPropertyName("id")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Id { get; init; }

    /// <summary>True where an earlier request with the key made it.</summary>
    [JsonPropertyName("replayed")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsReplayed { get; init; }

    [JsonPropertyName("errors")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<ErrorObject>? Errors { get; init; }
}
