using System.Text.Json;
using Invoicing.Api.Dialects.Zenskar.Validation;
using Invoicing.Api.Hosting;
using Invoicing.Domain.Common;

namespace Invoicing.Api.Dialects.Zenskar;

/// <summary>Fields of this dialect that the ledger has no meaning for: one object under one key of a record's attributes.</summary>
internal static class KeptFields
{
    private const string Key = "zenskar";

    /// <summary>The change that keeps the named fields of the body beside those kept before; a null field is kept no longer.</summary>
    public static IReadOnlyDictionary<string, JsonElement?> Change(Attributes before, ObjectReader body, params IReadOnlyList<string> names)
    {
        var kept = Read(before).ToDictionary(StringComparer.Ordinal);
        foreach (var name in names.Where(body.Has))
        {
            var value = body.Json.GetProperty(name);
            if (value.ValueKind is JsonValueKind.Null)
            {
                kept.Remove(name);
            }
            else
            {
                kept[name] = value;
            }
        }

        return new Dictionary<string, JsonElement?> { [Key] = JsonSerializer.SerializeToElement(kept, WireJson.Options) };
    }

    public static IReadOnlyDictionary<string, JsonElement> Read(Attributes attributes) =>
        attributes.Find(Key) is { ValueKind: JsonValueKind.Object } kept
            ? kept.EnumerateObject().ToDictionary(field => field.Name, field => field.Value, StringComparer.Ordinal)
            : [];

    public static JsonElement? Find(this IReadOnlyDictionary<string, JsonElement> kept, string name) =>
        kept.TryGetValue(name, out var value) ? value : null;

    public static string? FindText(this IReadOnlyDictionary<string, JsonElement> kept, string name) =>
        kept.Find(name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    public static bool? FindFlag(this IReadOnlyDictionary<string, JsonElement> kept, string name) => kept.Find(name)?.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };
}
