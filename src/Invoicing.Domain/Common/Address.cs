namespace Invoicing.Domain.Common;

/// <summary>A postal address; every part but the country may be unknown.</summary>
/// <param name="CountryCode">ISO 3166-1 alpha-2, upper case.</param>
public sealed record Address(
    string? Line1,
    string? Line2,
    string? PostalCode,
    string? City,
    string? State,
    string CountryCode)
{
    public static Address InCountry(string countryCode) => new(null, null, null, null, null, countryCode);

    /// <summary>The lines as they are written on an envelope, without empty ones.</summary>
    public IReadOnlyList<string> ToLines()
    {
        var town = string.Join(' ', new[] { PostalCode, City, State }.Where(part => !string.IsNullOrWhiteSpace(part)));
        return [.. new[] { Line1, Line2, town, CountryCode }.OfType<string>().Where(line => line.Length > 0)];
    }
}
