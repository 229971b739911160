using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Invoicing.Api.Hosting;
using Invoicing.Api.Native.Wire;

namespace Invoicing.Api.Native.Contract;

/// <summary>What the contract wants to know of a member of a wire record.</summary>
/// <param name="Record">The record that it is, or that it is a list of; null for plain values.</param>
internal sealed record WireMember(string Name, Type? Record, bool IsList, bool IsNullable, bool IsReadOnly, bool IsGivenOnce, bool MustBeSent, bool IsAlwaysThere)
{
    public static IReadOnlyList<WireMember> Of(Type record) => [.. WireJson.Options.GetTypeInfo(record).Properties.Select(Of)];

    private static WireMember Of(JsonPropertyInfo property) => new(
        property.Name,
        RecordIn(property.PropertyType),
        InfoOf(property.PropertyType).Kind is JsonTypeInfoKind.Enumerable,
        property.IsGetNullable || Nullable.GetUnderlyingType(property.PropertyType) is not null,
        Has<ReadOnlyMemberAttribute>(property),
        Has<GivenOnceAttribute>(property),
        Has<MustBeSentAttribute>(property),
        !Has<JsonIgnoreAttribute>(property));

    private static Type? RecordIn(Type type)
    {
        var info = InfoOf(type);
        return info.Kind switch
        {
            JsonTypeInfoKind.Object => info.Type,
            JsonTypeInfoKind.Enumerable => RecordIn(info.ElementType!),
            _ => null,
        };
    }

    private static JsonTypeInfo InfoOf(Type type) => WireJson.Options.GetTypeInfo(Nullable.GetUnderlyingType(type) ?? type);

    private static bool Has<T>(JsonPropertyInfo property)
        where T : Attribute => property.AttributeProvider?.IsDefined(typeof(T), inherit: false) == true;
}
