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
        foreach (var member in MembersOf(record.GetType()))
        {
            if (wanted is null || wanted.Contains(member.Name))
            {
                writer.WritePropertyName(member.Name);
                JsonSerializer.Serialize(writer, member.Get!(record), WireJson.Options.GetTypeInfo(member.PropertyType));
            }
        }
    }

    private static IList<JsonPropertyInfo> MembersOf(Type type) => WireJson.Options.GetTypeInfo(type).Properties;
}
