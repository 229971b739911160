namespace Invoicing.Infrastructure.Documents.Electronic;

/// <summary>ISO 6523 schemes of registration numbers that tell themselves by country and length; some countries' rules ask for theirs.</summary>
internal static class RegistrationSchemes
{
    public static string? Of(string? registrationId, string? countryCode)
    {
        var number = registrationId?.Trim() ?? string.Empty;
        return number.All(char.IsAsciiDigit) ? Of(countryCode, number.Length) : null;
    }

    private static string? Of(string? countryCode, int digits) => (countryCode, digits) switch
    {
        ("BE", 10) => "0208",
        ("DK", 8) => "0184",
        ("FR", 9) => "0002",
        ("FR", 14) => "0009",
        ("NL", 8) => "0106",
        ("NL", 20) => "0190",
        ("NO", 9) => "0192",
        ("SE", 10) => "0007",
        _ => null,
    };
}
