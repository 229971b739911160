using System.Text.Json;
using System.Text.Json.Serialization;

namespace Invoicing.Api.Dialects.Cannlytics.Invoices;

/// <summary>JSON that is written as it stands: to parse and write it again would lose the text of its numbers.</summary>
[JsonConverter(typeof(Converter))]
internal sealed record RawJson(string Text)
{
    public static RawJson EmptyObject { get; } = new("{}");

    /// <summary>The document with its <c>invoice_id</c> as <c>id</c> in front, unless the client keeps an <c>id</c> of its own in it.</summary>
    public static RawJson WithId(string document)
    {
        using var parsed = JsonDocument.Parse(document);
        var root = parsed.RootElement;
        return root.TryGetProperty("id", out _)
            ? new RawJson(document)
            : new RawJson($"{{\"id\":{root.GetProperty("invoice_id").GetRawText()},{document.AsSpan(1)}");
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
