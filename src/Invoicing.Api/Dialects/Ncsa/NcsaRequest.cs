using System.Globalization;
using System.Text.Json;
using Invoicing.Api.Hosting;

namespace Invoicing.Api.Dialects.Ncsa;

/// <summary>
/// A posted resource, read member by member. Names are understood with underscores and with dashes, values as text and as numbers;
/// members that nobody asks for are not looked at.
/// </summary>
internal sealed class NcsaRequest
{
    private const string AttributesPath = "data.attributes";
    private const string RelationshipsPath = "data.relationships";

    private readonly JsonElement? attributes;
    private readonly JsonElement? relationships;

    private NcsaRequest(JsonElement data)
    {
        attributes = ObjectIn(data, "attributes", AttributesPath);
        relationships = ObjectIn(data, "relationships", RelationshipsPath);
    }

    /// <param name="type">With underscores.</param>
    /// <exception cref="FailureException">Malformed without a resource object, Conflict where its type is another one.</exception>
    public static NcsaRequest Of(JsonElement document, string type)
    {
        if (document.ValueKind is not JsonValueKind.Object)
        {
            throw new MalformedBodyException(HostingErrors.BodyNotObject, "The body must be a JSON object.");
        }

        var data = ObjectIn(document, "data", "data") ?? throw NcsaErrors.Unreadable("data", "Send a resource object under data.");
        var sent = TextOf(Member(data, "type"), "data.type", numbers: false) ?? throw NcsaErrors.Unreadable("data.type", "Send data.type.");
        var request = new NcsaRequest(data);
        return sent.Replace('-', '_') == type ? request : throw NcsaErrors.WrongType(type);
    }

    public bool Has(string attribute) => Find(attributes, attribute) is not null;

    /// <summary>Null where it is absent or null.</summary>
    public string? Text(string attribute) => TextOf(Find(attributes, attribute), PathOf(attribute), numbers: true);

    public string RequiredText(string attribute) => Text(attribute) is { } text && !string.IsNullOrWhiteSpace(text) ? text : throw Missing(attribute);

    public int RequiredInteger(string attribute) =>
        int.TryParse(RequiredText(attribute), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw NcsaErrors.Unreadable(PathOf(attribute), $"{PathOf(attribute)}: Send a whole number.");

    public decimal RequiredDecimal(string attribute) => Decimal(attribute) ?? throw Missing(attribute);

    public decimal? Decimal(string attribute)
    {
        const NumberStyles styles = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        return Text(attribute) is not { } text
            ? null
            : decimal.TryParse(text, styles, CultureInfo.InvariantCulture, out var number)
                ? number
                : throw NcsaErrors.Unreadable(PathOf(attribute), $"{PathOf(attribute)}: Send a decimal number.");
    }

    public DateOnly RequiredDate(string attribute) =>
        DateOnly.TryParseExact(RequiredText(attribute), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw NcsaErrors.Unreadable(PathOf(attribute), $"{PathOf(attribute)}: Send a date as YYYY-MM-DD.");

    public bool IsTrue(string attribute) => Find(attributes, attribute) switch
    {
        { ValueKind: JsonValueKind.True } => true,
        null or { ValueKind: JsonValueKind.False or JsonValueKind.Null } => false,
        { ValueKind: JsonValueKind.String } text => text.GetString() is "true",
        _ => throw NcsaErrors.WrongJsonType(PathOf(attribute)),
    };

    /// <summary>The ids that the relationship names, one or many; null where it is absent or null.</summary>
    public IReadOnlyList<string>? Related(string relationship)
    {
        var path = $"{RelationshipsPath}.{relationship}";
        if (Find(relationships, relationship) is not { ValueKind: not JsonValueKind.Null } found)
        {
            return null;
        }

        return found.ValueKind is not JsonValueKind.Object ? throw NcsaErrors.WrongJsonType(path) : Member(found, "data") switch
        {
            { ValueKind: JsonValueKind.Object } one => [IdOf(one, path)],
            { ValueKind: JsonValueKind.Array } many => [.. many.EnumerateArray().Select(one => IdOf(one, path))],
            { ValueKind: JsonValueKind.Null } => null,
            null => throw NcsaErrors.Unreadable(path, "A relationship needs data: a resource identifier, or null."),
            _ => throw NcsaErrors.WrongJsonType($"{path}.data"),
        };
    }

    private static string IdOf(JsonElement identifier, string path)
    {
        if (identifier.ValueKind is not JsonValueKind.Object)
        {
            throw NcsaErrors.WrongJsonType($"{path}.data");
        }

        return TextOf(Member(identifier, "id"), $"{path}.data.id", numbers: true) ?? throw NcsaErrors.Unreadable(path, $"Send {path}.data.id.");
    }

    private static FailureException Missing(string attribute) => NcsaErrors.Unreadable(PathOf(attribute), $"Send {PathOf(attribute)}.");

    private static string PathOf(string attribute) => $"{AttributesPath}.{attribute}";

    private static JsonElement? Find(JsonElement? parent, string name) =>
        parent is { } known ? Member(known, name) ?? Member(known, name.Replace('_', '-')) : null;

    private static JsonElement? Member(JsonElement parent, string name) => parent.TryGetProperty(name, out var member) ? member : null;

    private static JsonElement? ObjectIn(JsonElement parent, string name, string path) => Member(parent, name) switch
    {
        null or { ValueKind: JsonValueKind.Null } => null,
        { ValueKind: JsonValueKind.Object } found => found,
        _ => throw NcsaErrors.WrongJsonType(path),
    };

    private static string? TextOf(JsonElement? value, string path, bool numbers) => value switch
    {
        null or { ValueKind: JsonValueKind.Null } => null,
        { ValueKind: JsonValueKind.String } text => text.GetString(),
        { ValueKind: JsonValueKind.Number } number when numbers => number.GetRawText(),
        _ => throw NcsaErrors.WrongJsonType(path),
    };
}
