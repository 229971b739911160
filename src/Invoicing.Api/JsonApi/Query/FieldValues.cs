using System.Globalization;
using Invoicing.Application.Listing;

namespace Invoicing.Api.JsonApi.Query;

/// <summary>Values of fields as text, in both directions.</summary>
internal static class FieldValues
{
    private const int LongestText = 1_000;

    private static readonly string[] Instants =
    [
        "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mmK",
    ];

    /// <returns>Of the type that the field demands, or null where the text is no such value.</returns>
    public static object? Read(Field field, string text) => field.Type switch
    {
        FieldType.Text => text.Length <= LongestText ? text : null,
        FieldType.Enumeration => field.Names.Contains(text) ? text : null,
        FieldType.Id => Guid.TryParseExact(text, "D", out var id) ? id : null,
        FieldType.Integer => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) ? whole : null,
        FieldType.Decimal => ReadDecimal(text),
        FieldType.Boolean => text switch { "true" => true, "false" => false, _ => null },
        FieldType.Date => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null,
        FieldType.Instant => ReadInstant(text),
        _ => null,
    };

    public static string Write(object value) => value switch
    {
        string text => text,
        Guid id => id.ToString("D"),
        bool flag => flag ? "true" : "false",
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTimeOffset instant => instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };

    public static string Expected(Field field) => field.Type switch
    {
        FieldType.Text => "text between quotes, of at most 1000 characters",
        FieldType.Enumeration => $"one of {string.Join(", ", field.Names.Select(name => $"'{name}'"))}",
        FieldType.Id => "a UUID between quotes",
        FieldType.Integer => "a whole number between quotes",
        FieldType.Decimal => "a decimal number between quotes, such as '1500.00'",
        FieldType.Boolean => "'true' or 'false'",
        FieldType.Date => "a date between quotes, such as '2026-03-31'",
        _ => "an instant between quotes, such as '2026-03-31T10:00:00Z'",
    };

    private static object? ReadDecimal(string text)
    {
        const NumberStyles styles = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        return decimal.TryParse(text, styles, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static object? ReadInstant(string text)
    {
        // A plus sign that was not escaped arrives as a space.
        const DateTimeStyles styles = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
        return DateTimeOffset.TryParseExact(text.Replace(' ', '+'), Instants, CultureInfo.InvariantCulture, styles, out var instant) ? instant : null;
    }
}
