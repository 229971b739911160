using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Invoicing.Api.Hosting;

namespace Invoicing.Api.JsonApi.Resources;

/// <summary>The members of a wire record, found once.</summary>
internal static class AttributeRecord
{
    public static IReadOnlyList<string> NamesOf(Type type) => [.. MembersOf(type).Select(member => member.Name)];

    /// <param name="wanted">Null for all.</param>
    public static void Write(Utf8JsonWriter writer, object record, IReadOnlySet<string>? wanted)
    {
        var type = WireJson.Options.GetTypeInfo(record.GetType());
        if (wanted is null)
        {
            JsonSerializer.Serialize(writer, record, type);
            return;
        }

        writer.WriteStartObject();
        foreach (var member in JsonSerializer.SerializeToElement(record, type).EnumerateObject().Where(member => wanted.Contains(member.Name)))
        {
            member.WriteTo(writer);
        }

        writer.WriteEndObject();
    }

    private static IList<JsonPropertyInfo> MembersOf(Type type) => WireJson.Options.GetTypeInfo(type).Properties;
}
