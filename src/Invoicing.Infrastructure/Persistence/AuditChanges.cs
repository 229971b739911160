using System.Text;
using System.Text.Json;
using Invoicing.Domain.Common;
using Invoicing.Infrastructure.Persistence.Conventions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Invoicing.Infrastructure.Persistence;

/// <summary>What a save changes of an aggregate: of each property the old and the new value. Nothing is asked of the database.</summary>
internal static class AuditChanges
{
    /// <summary>Characters of one value; a longer one is cut off, for it can be read where it is stored.</summary>
    private const int LongestValue = 2_000;

    private static readonly string[] Secrets = ["Secret", "Password", "Token"];
    private static readonly string[] Bookkeeping = [nameof(Entity.Version), "UpdatedAt"];
    private static readonly JsonWriterOptions Written = new() { Encoder = StorageJson.Options.Encoder };

    /// <returns>A JSON object; null of what is new, which its own rows tell, and where nothing but bookkeeping changes.</returns>
    public static string? Of(EntityEntry entry)
    {
        if (entry.State == EntityState.Added)
        {
            return null;
        }

        using var text = new MemoryStream();
        using var json = new Utf8JsonWriter(text, Written);
        json.WriteStartObject();
        foreach (var property in Properties(entry).Where(property => IsTold(entry, property)))
        {
            Write(json, property, isGone: entry.State == EntityState.Deleted);
        }

        WriteParts(json, entry);
        json.WriteEndObject();
        json.Flush();
        return text.Length > "{}".Length ? Encoding.UTF8.GetString(text.GetBuffer(), 0, (int)text.Length) : null;
    }

    /// <summary>The key as one text, without the account.</summary>
    public static string KeyOf(EntityEntry entry) => string.Join('/', entry.Metadata.FindPrimaryKey()!.Properties
        .Where(property => property.Name != nameof(AuditEntry.AccountId))
        .Select(property => entry.Property(property).CurrentValue?.ToString()));

    private static IEnumerable<PropertyEntry> Properties(EntityEntry entry) => entry.Properties
        .Concat(entry.ComplexProperties.SelectMany(part => part.Properties))
        .Concat(entry.References.Where(part => part.TargetEntry?.Metadata.IsOwned() == true).SelectMany(part => part.TargetEntry!.Properties.Where(property => !property.Metadata.IsKey())));

    private static bool IsTold(EntityEntry entry, PropertyEntry property) => !Bookkeeping.Contains(property.Metadata.Name)
        && (entry.State == EntityState.Deleted ? property.OriginalValue is not null : property.IsModified && !Equals(property.OriginalValue, property.CurrentValue));

    private static void Write(Utf8JsonWriter json, PropertyEntry property, bool isGone)
    {
        var owner = property.Metadata.DeclaringType is { } type && type.ClrType != property.EntityEntry.Metadata.ClrType ? $"{type.ClrType.Name}." : "";
        json.WriteStartArray(JsonNamingPolicy.CamelCase.ConvertName($"{owner}{property.Metadata.Name}"));
        WriteValue(json, property, property.OriginalValue);
        WriteValue(json, property, isGone ? null : property.CurrentValue);
        json.WriteEndArray();
    }

    private static void WriteValue(Utf8JsonWriter json, PropertyEntry property, object? value)
    {
        var stored = value is null ? null : property.Metadata.GetValueConverter()?.ConvertToProvider(value) ?? value;
        if (stored is null)
        {
            json.WriteNullValue();
        }
        else if (stored is byte[] || Secrets.Any(secret => property.Metadata.Name.Contains(secret, StringComparison.Ordinal)))
        {
            json.WriteStringValue("***");
        }
        else if (stored is string text)
        {
            WriteText(json, text, property.Metadata.FindAnnotation(JsonColumn.Annotation) is not null);
        }
        else
        {
            JsonSerializer.Serialize(json, stored, stored.GetType(), StorageJson.Options);
        }
    }

    private static void WriteText(Utf8JsonWriter json, string text, bool isJson)
    {
        if (text.Length > LongestValue)
        {
            json.WriteStringValue($"{text[..LongestValue]}…");
        }
        else if (isJson)
        {
            json.WriteRawValue(text);
        }
        else
        {
            json.WriteStringValue(text);
        }
    }

    // Lines are replaced as a whole: what they were is in the entry before.
    private static void WriteParts(Utf8JsonWriter json, EntityEntry entry)
    {
        foreach (var parts in entry.Collections.Where(parts => parts.Metadata.TargetEntityType.IsOwned() && parts.IsModified))
        {
            var now = parts.CurrentValue is { } list && entry.State != EntityState.Deleted ? JsonSerializer.Serialize(list, list.GetType(), StorageJson.Options) : "[]";
            json.WriteStartArray(JsonNamingPolicy.CamelCase.ConvertName(parts.Metadata.Name));
            json.WriteNullValue();
            WriteText(json, now, isJson: true);
            json.WriteEndArray();
        }
    }
}
