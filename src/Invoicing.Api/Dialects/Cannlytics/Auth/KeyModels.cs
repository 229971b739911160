using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Invoicing.Application.Credentials;

namespace Invoicing.Api.Dialects.Cannlytics.Auth;

public sealed record CreateKeyRequest
{
    private static readonly string[] Everything = ["*"];
    private static readonly string[] AmericanDates = ["M/d/yyyy", "MM/dd/yyyy"];

    /// <summary>Stands as updated_by in what the key stores.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary>A list of texts, kept and listed. What the key may do is what its maker may.</summary>
    [JsonPropertyName("permissions")]
    public JsonElement Permissions { get; init; }

    /// <summary>ISO 8601, or month/day/year. A year from now where it is left out or later.</summary>
    [JsonPropertyName("expiration_at")]
    public string? ExpirationAt { get; init; }

    internal CreateApiKeyCommand ToCommand() => new(string.IsNullOrWhiteSpace(Name) ? "API key" : Name.Trim(), ReadPermissions(), ReadExpiry());

    private IReadOnlyList<string> ReadPermissions() => Permissions.ValueKind switch
    {
        JsonValueKind.Undefined or JsonValueKind.Null => Everything,
        JsonValueKind.String => [Permissions.GetString()!],
        JsonValueKind.Array when Permissions.EnumerateArray().All(item => item.ValueKind is JsonValueKind.String) =>
            [.. Permissions.EnumerateArray().Select(item => item.GetString()!)],
        _ => throw CannlyticsErrors.BadKey("The permissions must be a list of texts."),
    };

    private DateTimeOffset? ReadExpiry()
    {
        const DateTimeStyles style = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
        if (string.IsNullOrWhiteSpace(ExpirationAt))
        {
            return null;
        }

        var text = ExpirationAt.Trim();
        if (DateTimeOffset.TryParseExact(text, AmericanDates, CultureInfo.InvariantCulture, style, out var date))
        {
            return date;
        }

        return char.IsAsciiDigit(text[0]) && text.Length >= 10 && text[4] is '-' && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, style, out var instant)
            ? instant
            : throw CannlyticsErrors.BadKey("The expiration_at must be an ISO 8601 date or time, or month/day/year.");
    }
}

public sealed record CreatedKeyAnswer([property: JsonPropertyName("success")] bool Success, [property: JsonPropertyName("api_key")] string ApiKey);

public sealed record DeleteKeyRequest
{
    /// <summary>The first four characters of the key.</summary>
    [Required]
    [JsonPropertyName("prefix")]
    public required JsonElement Prefix { get; init; }
}

public sealed record DeletedKeyAnswer([property: JsonPropertyName("success")] bool Success, [property: JsonPropertyName("message")] string Message);

public sealed record ApiKeysAnswer([property: JsonPropertyName("status")] string Status, [property: JsonPropertyName("data")] IReadOnlyList<ApiKey> Data);

/// <param name="Prefix">The first four characters of the key.</param>
/// <param name="CreatedAt">UTC.</param>
/// <param name="ExpirationAt">UTC.</param>
public sealed record ApiKey(
    [property: JsonPropertyName("prefix")] string Prefix,
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("permissions")] IReadOnlyList<string> Permissions,
    [property: JsonPropertyName("created_at")] string CreatedAt,
    [property: JsonPropertyName("expiration_at")] string? ExpirationAt);
