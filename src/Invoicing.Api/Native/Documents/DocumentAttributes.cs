using System.Text.Json.Serialization;
using Invoicing.Api.Native.Wire;
using Invoicing.Domain.Common;

namespace Invoicing.Api.Native.Documents;

public sealed record DocumentAttributes
{
    [JsonPropertyName("format")]
    public required string Format { get; init; }

    [JsonPropertyName("revision")]
    public required int Revision { get; init; }

    [JsonPropertyName("state")]
    [JsonConverter(typeof(CamelCase<WorkState>))]
    public required WorkState State { get; init; }

    [JsonPropertyName("mediaType")]
    public string? MediaType { get; init; }

    /// <summary>Lower-case hexadecimal SHA-256 of the bytes.</summary>
    [JsonPropertyName("contentHash")]
    public string? ContentHash { get; init; }

    /// <summary>Code points (`U+1F600`) that the pages show in place of characters that no font of the server has.</summary>
    [JsonPropertyName("missingCharacters")]
    public required IReadOnlyList<string> MissingCharacters { get; init; }

    [JsonPropertyName("createdAt")]
    public required DateTime CreatedAt { get; init; }
}
