using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Invoicing.Api.Dialects.Ncsa.Invoices;

/// <summary>Ids are text, and clients send numbers too; a number keeps the digits that it was sent with.</summary>
internal sealed class IdConverter : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.String => reader.GetString(),
        JsonTokenType.Number => Encoding.UTF8.GetString(reader.ValueSpan),
        _ => throw new JsonException(),
    };

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}
