using System.Text.Json;
using System.Text.Json.Serialization;
using Invoicing.Api.Hosting;

namespace Invoicing.Api.Dialects.Cannlytics.Invoices;

/// <summary>JSON that is written as it stands: to parse and write it again would lose the text of its numbers.</summary>
[JsonConverter(typeof(Converter))]
internal sealed record RawJson(string Text)
{
    private const string Id = "id";

    public static RawJson EmptyObject { get; } = new("{}");

    /// <summary>The document with its key as <c>id</c> in front, unless the client keeps an <c>id</c> of its own in it.</summary>
    /// <param name="document">An object with at least one member.</param>
    public static RawJson WithId(string key, string document)
    {
        using var parsed = JsonDocument.Parse(document);
        return parsed.RootElement.TryGetProperty(Id, out _)
            ? new RawJson(document)
            : new RawJson($"{{\"{Id}\":{JsonSerializer.Serialize(key, WireJson.Options)},{document.AsSpan(document.IndexOf('{', StringComparison.Ordinal) + 1)}");
    }

    private sealed class Converter : JsonConverter<RawJson>
    {
        public override RawJson Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            using var document = JsonDocument.ParseValue(ref reader);
            return new RawJson(document.RootElement.GetRawText());
        }

        public override void Write(Utf8JsonWriter writer, RawJson value, JsonSerializerOptions options) =>
            writer.WriteRawValue(value.Text, skipInputValidation: true);
    }
}
