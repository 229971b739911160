using System.Text.Json;
using System.Text.Json.Serialization;

namespace Invoicing.Api.Dialects.Cannlytics.Collections;

// What clients may expect; the server itself reads and writes the client's own text.

/// <summary>A client's document: the key <c>project_id</c>, <c>contact_id</c> and so on, and any others, kept as they are sent.</summary>
public sealed record Document
{
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Members { get; init; }
}

public sealed record DocumentAnswer(
    [property: JsonPropertyName("success")] bool Success, [property: JsonPropertyName("data")] Document Data);

public sealed record DocumentsAnswer(
    [property: JsonPropertyName("success")] bool Success, [property: JsonPropertyName("data")] IReadOnlyList<Document> Data);
