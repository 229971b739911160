using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Invoicing.Api.Dialects.Cannlytics;

/// <summary>JSON that is written as it stands: to parse and write it again would lose the text of its numbers.</summary>
[JsonConverter(typeof(Converter))]
internal sealed record RawJson(string Text)
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static RawJson EmptyObject { get; } = new("{}");

    /// <summary>The document with its key as <c>id</c> in front, unless the client keeps an <c>id</c> of its own in it.</summary>
    public static RawJson WithId(string key, string document)
    {
        using var parsed = JsonDocument.Parse(document);
        return parsed.RootElement.TryGetProperty("id", out _)
            ? new RawJson(document)
            : new RawJson($"{{\"id\":{TextOf(key, parsed.RootElement)},{document.AsSpan(1)}");
    }

    // As the client wrote it, where it did.
    private static string TextOf(string key, JsonElement document) =>
        document.EnumerateObject().FirstOrDefault(member => member.Value.ValueKind is JsonValueKind.String && member.Value.ValueEquals(key)) is { Value.ValueKind: JsonValueKind.String } own
            ? own.Value.GetRawText()
            : JsonSerializer.Serialize(key, Relaxed);

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
