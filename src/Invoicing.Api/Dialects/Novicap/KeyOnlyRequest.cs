using System.Text.Json;
using System.Text.Json.Serialization;
using Invoicing.Api.Hosting;

namespace Invoicing.Api.Dialects.Novicap;

/// <summary>The body of a call that says everything in its path; it may be left out.</summary>
public sealed record KeyOnlyRequest
{
    [JsonPropertyName("api_key")]
    [DocumentedAs("string", Description = "The API key, where no header and no query parameter carries it.")]
    public JsonElement ApiKey { get; init; }
}
