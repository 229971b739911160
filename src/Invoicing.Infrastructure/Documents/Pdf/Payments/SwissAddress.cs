using Invoicing.Domain.Invoices;

namespace Invoicing.Infrastructure.Documents.Pdf.Payments;

/// <summary>A structured address of the Swiss QR bill, the only kind that banks take since November 2025.</summary>
internal sealed record SwissAddress(string Name, string Street, string PostalCode, string Town, string Country)
{
    private const int LongestName = 70;
    private const int LongestStreet = 70;
    private const int LongestPostalCode = 16;
    private const int LongestTown = 35;

    /// <summary>As the code has it, the house number within the street.</summary>
    internal IEnumerable<string> Fields => ["S", Name, Street, string.Empty, PostalCode, Town, Country];

    /// <summary>As the slip shows it.</summary>
    internal IEnumerable<string> Lines =>
        new[] { Name, Street, Country is "CH" or "LI" ? $"{PostalCode} {Town}" : $"{Country}-{PostalCode} {Town}" }.Where(line => line.Length > 0);

    /// <returns>Null where code or name of the town are not known, without which there is no such address.</returns>
    internal static SwissAddress? Of(Party party, string? holder = null)
    {
        if (party.Address is not { } address || string.IsNullOrWhiteSpace(address.PostalCode) || string.IsNullOrWhiteSpace(address.City))
        {
            return null;
        }

        return new SwissAddress(
            PayloadText.Line(holder ?? party.Name, LongestName),
            PayloadText.Line(address.Line1, LongestStreet),
            PayloadText.Line(address.PostalCode, LongestPostalCode),
            PayloadText.Line(address.City, LongestTown),
            address.CountryCode);
    }
}
