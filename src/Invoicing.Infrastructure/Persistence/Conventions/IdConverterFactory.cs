using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Invoicing.Infrastructure.Persistence.Conventions;

/// <summary>Writes an id type, a record struct around one Guid, as the Guid.</summary>
internal sealed class IdConverterFactory : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert is { IsValueType: true, Namespace: not null }
        && typeToConvert.Namespace.StartsWith("Invoicing.Domain.", StringComparison.Ordinal)
        && typeToConvert.Name.EndsWith("Id", StringComparison.Ordinal);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(IdConverter<>).MakeGenericType(typeToConvert))!;

    private sealed class IdConverter<TId> : JsonConverter<TId>
        where TId : struct
    {
        private static readonly PropertyInfo Value = typeof(TId).GetProperty("Value")!;

        public override TId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            (TId)Activator.CreateInstance(typeof(TId), reader.GetGuid())!;

        public override void Write(Utf8JsonWriter writer, TId value, JsonSerializerOptions options) =>
            writer.WriteStringValue((Guid)Value.GetValue(value)!);
    }
}
