using System.Text.Json;
using System.Text.Json.Serialization;

namespace Invoicing.Api.Dialects.Polar.Orders;

/// <summary>Any value, as Polar describes it; this server always answers null.</summary>
[JsonConverter(typeof(Converter))]
public sealed class Accepted
{
    private Accepted()
    {
    }

    /// <summary>Hides the type's members from the OpenAPI document, which then leaves the value open.</summary>
    private sealed class Converter : JsonConverter<Accepted?>
    {
        public override Accepted? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            reader.Skip();
            return null;
        }

        public override void Write(Utf8JsonWriter writer, Accepted? value, JsonSerializerOptions options) => writer.WriteNullValue();
    }
}
