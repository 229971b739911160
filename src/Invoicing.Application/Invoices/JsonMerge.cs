using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Invoicing.Application.Invoices;

/// <summary>Merges JSON objects and keeps key order and the text of numbers: what is not touched stays as it was sent.</summary>
internal static class JsonMerge
{
    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The stored object with the posted keys in it: maps merge recursively, everything else is replaced.</summary>
    public static string Merge(JsonElement stored, JsonElement posted) => Write(writer => WriteMerged(writer, stored, posted));

    /// <summary>The object with the given texts set: in their old place, or at the end.</summary>
    public static string Set(JsonElement document, IReadOnlyDictionary<string, string> texts) => Write(writer =>
    {
        writer.WriteStartObject();
        foreach (var (name, value) in LastOfEach(document))
        {
            if (!texts.ContainsKey(name))
                WriteProperty(writer, name, value);
            else
                writer.WriteString(name, texts[name]);
        }

        var present = LastOfEach(document).Select(property => property.Key).ToHashSet();
        foreach (var (name, text) in texts.Where(text => !present.Contains(text.Key)))
            writer.WriteString(name, text);
        writer.WriteEndObject();
    });

    private static void WriteMerged(Utf8JsonWriter writer, JsonElement stored, JsonElement posted)
    {
        var changes = LastOfEach(posted).ToDictionary();
        writer.WriteStartObject();
        foreach (var (name, value) in LastOfEach(stored))
        {
            if (!changes.Remove(name, out var change))
                WriteProperty(writer, name, value);
            else if (value.ValueKind == JsonValueKind.Object && change.ValueKind == JsonValueKind.Object)
                WriteNested(writer, name, value, change);
            else
                WriteProperty(writer, name, change);
        }

        foreach (var (name, value) in LastOfEach(posted).Where(property => changes.ContainsKey(property.Key)))
            WriteProperty(writer, name, value);
        writer.WriteEndObject();
    }

    private static void WriteNested(Utf8JsonWriter writer, string name, JsonElement stored, JsonElement posted)
    {
        writer.WritePropertyName(name);
        WriteMerged(writer, stored, posted);
    }

    private static void WriteProperty(Utf8JsonWriter writer, string name, JsonElement value)
    {
        writer.WritePropertyName(name);
        writer.WriteRawValue(value.GetRawText(), skipInputValidation: true);
    }

    // Of a key that is sent twice the last one counts, in the place of the first.
    private static IEnumerable<KeyValuePair<string, JsonElement>> LastOfEach(JsonElement document)
    {
        var properties = new Dictionary<string, JsonElement>();
        foreach (var property in document.EnumerateObject())
            properties[property.Name] = property.Value;
        return properties;
    }

    private static string Write(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Relaxed))
            write(writer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
