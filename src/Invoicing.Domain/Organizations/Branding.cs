namespace Invoicing.Domain.Organizations;

/// <summary>How the seller's documents look. None of it is content.</summary>
/// <param name="Accent">Colour of headings and rules, as <c>#rrggbb</c>; null for the usual one.</param>
/// <param name="Footer">What stands at the foot of each page, instead of name and VAT id.</param>
public sealed record Branding(string? Accent, string? Footer, PaperSize Paper)
{
    private const int LongestFooter = 500;

    public static Branding None { get; } = new(null, null, PaperSize.A4);

    /// <exception cref="Common.InvoicingException">Invalid <c>organization.branding_invalid</c>.</exception>
    public static Branding Of(string? accent, string? footer, PaperSize paper)
    {
        var isColour = accent is null || (accent is ['#', .. { Length: 6 } digits] && digits.All(char.IsAsciiHexDigit));
        return isColour && (footer is null || footer.Length <= LongestFooter)
            ? new Branding(accent?.ToLowerInvariant(), string.IsNullOrWhiteSpace(footer) ? null : footer, paper)
            : throw OrganizationErrors.BrandingInvalid(LongestFooter);
    }
}
