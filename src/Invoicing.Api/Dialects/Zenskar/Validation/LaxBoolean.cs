using System.Text.Json;

namespace Invoicing.Api.Dialects.Zenskar.Validation;

/// <summary>Truth values, the numbers 1 and 0, and the words for them in any case.</summary>
internal static class LaxBoolean
{
    private static readonly Complaint WrongType = new("bool_type", "Input should be a valid boolean");

    private static readonly Complaint NotUnderstood = new("bool_parsing", "Input should be a valid boolean, unable to interpret input");

    public static bool? Read(JsonElement value, out Complaint? complaint)
    {
        bool? read = value.ValueKind switch
        {
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            JsonValueKind.Number when IsWhole(value, out var number) => number switch { 1 => true, 0 => false, _ => null },
            JsonValueKind.String => OfWord(value.GetString()!),
            _ => null,
        };
        complaint = read is not null ? null : IsWord(value) ? NotUnderstood : WrongType;
        return read;
    }

    private static bool IsWord(JsonElement value) =>
        value.ValueKind is JsonValueKind.String || (value.ValueKind is JsonValueKind.Number && IsWhole(value, out _));

    private static bool IsWhole(JsonElement value, out long number)
    {
        number = 0;
        if (!value.TryGetDecimal(out var exact) || !decimal.IsInteger(exact) || exact is < long.MinValue or > long.MaxValue)
        {
            return false;
        }

        number = (long)exact;
        return true;
    }

    private static bool? OfWord(string word) => word.Length > 5 ? null : word.ToLowerInvariant() switch
    {
        "true" or "t" or "yes" or "y" or "on" or "1" => true,
        "false" or "f" or "no" or "n" or "off" or "0" => false,
        _ => null,
    };
}
