using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Invoicing.Infrastructure.Persistence.Conventions;

/// <summary>A value that is always read and replaced as a whole, kept as JSON in one column.</summary>
internal static class JsonColumn
{
    /// <summary>Marks the property, so that the provider can give the column its own JSON type.</summary>
    public const string Annotation = "Invoicing:Json";

    public static PropertyBuilder<TValue> AsJson<TValue>(this PropertyBuilder<TValue> property)
    {
        property.HasConversion(
            value => JsonSerializer.Serialize(value, StorageJson.Options),
            text => JsonSerializer.Deserialize<TValue>(text, StorageJson.Options)!,
            new ValueComparer<TValue>(
                (left, right) => JsonSerializer.Serialize(left, StorageJson.Options) == JsonSerializer.Serialize(right, StorageJson.Options),
                value => JsonSerializer.Serialize(value, StorageJson.Options).GetHashCode(StringComparison.Ordinal),
                value => value));
        property.HasAnnotation(Annotation, true);
        return property;
    }
}
