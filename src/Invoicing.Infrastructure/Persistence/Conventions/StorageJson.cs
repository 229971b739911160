using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Invoicing.Domain.Contracts;

namespace Invoicing.Infrastructure.Persistence.Conventions;

/// <summary>How values inside JSON columns and events are written.</summary>
internal static class StorageJson
{
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(), new CadenceConverter(), new IdConverterFactory() },
    };

    private sealed class CadenceConverter : JsonConverter<BillingCadence>
    {
        public override BillingCadence Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            BillingCadence.Parse(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, BillingCadence value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());
    }
}
