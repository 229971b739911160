using System.Text;
using System.Text.Json;
using Invoicing.Domain.Money;

namespace Invoicing.Application.Organizations;

/// <summary>What the ledger understands of an organization's document. Currency and time zone count when the organization is made.</summary>
internal sealed record OrganizationDocumentFields(string? Handle, string? Name, string? Email, Currency? Currency, string? TimeZone)
{
    private const int MaximumHandle = 255;
    private const int MaximumName = 500;
    private const int MaximumEmail = 320;

    public static OrganizationDocumentFields Read(JsonElement document)
    {
        var name = Text(document, "name", MaximumName);
        var zone = Text(document, "time_zone", MaximumHandle);
        return new OrganizationDocumentFields(
            Text(document, "organization_id", MaximumHandle) ?? SlugOf(name),
            name,
            Text(document, "email", MaximumEmail),
            Currency.TryOf(Text(document, "currency", 3), out var currency) ? currency : null,
            zone is not null && TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _) ? zone : null);
    }

    private static string? Text(JsonElement document, string name, int maximum) =>
        document.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String && value.GetString() is { } text
        && text.Length <= maximum && !string.IsNullOrWhiteSpace(text) ? text : null;

    /// <summary>Lower-case letters, digits and single hyphens, as names become addresses.</summary>
    private static string? SlugOf(string? name)
    {
        var slug = new StringBuilder();
        foreach (var letter in (name ?? string.Empty).Normalize(NormalizationForm.FormKD).ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(letter) || letter is '_')
            {
                slug.Append(letter);
            }
            else if ((char.IsWhiteSpace(letter) || letter is '-') && slug.Length > 0 && slug[^1] is not '-')
            {
                slug.Append('-');
            }
        }

        var text = slug.ToString().Trim('-', '_');
        return text.Length is 0 ? null : text[..Math.Min(text.Length, MaximumHandle)];
    }
}
