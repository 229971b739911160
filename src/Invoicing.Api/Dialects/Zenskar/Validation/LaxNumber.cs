using System.Globalization;
using System.Text.Json;

namespace Invoicing.Api.Dialects.Zenskar.Validation;

/// <summary>Decimal numbers, also written as text. What decimal does not hold exactly enough is no number here.</summary>
internal static class LaxNumber
{
    private const decimal Most = 1_000_000_000_000_000m;

    private static readonly Complaint WrongType = new("float_type", "Input should be a valid number");

    private static readonly Complaint NotUnderstood = new("float_parsing", "Input should be a valid number, unable to parse string as a number");

    private static readonly Complaint NotFinite = new("finite_number", "Input should be a finite number");

    public static decimal? Read(JsonElement value, out Complaint? complaint)
    {
        complaint = null;
        switch (value.ValueKind)
        {
            case JsonValueKind.Number when value.TryGetDecimal(out var number):
                return number;
            case JsonValueKind.Number:
                complaint = NotFinite;
                return null;
            case JsonValueKind.String:
                return OfText(value.GetString()!.Trim(), out complaint);
            case JsonValueKind.True or JsonValueKind.False:
                return value.GetBoolean() ? 1 : 0;
            default:
                complaint = WrongType;
                return null;
        }
    }

    /// <summary>A number that is not below zero, and not beyond every amount.</summary>
    public static decimal? ReadNotNegative(JsonElement value, out Complaint? complaint)
    {
        var number = Read(value, out complaint);
        complaint ??= number < 0
            ? new("greater_than_equal", "Input should be greater than or equal to 0", new Dictionary<string, object> { ["ge"] = 0 })
            : TooLarge(number);
        return complaint is null ? number : null;
    }

    /// <summary>A number above zero, and not beyond every amount.</summary>
    public static decimal? ReadPositive(JsonElement value, out Complaint? complaint)
    {
        var number = Read(value, out complaint);
        complaint ??= number <= 0
            ? new("greater_than", "Input should be greater than 0", new Dictionary<string, object> { ["gt"] = 0 })
            : TooLarge(number);
        return complaint is null ? number : null;
    }

    private static Complaint? TooLarge(decimal? number) => number > Most
        ? new("less_than_equal", "Input should be less than or equal to 1000000000000000", new Dictionary<string, object> { ["le"] = Most })
        : null;

    private static decimal? OfText(string text, out Complaint? complaint)
    {
        complaint = null;
        if (decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        complaint = NotUnderstood;
        return null;
    }
}
