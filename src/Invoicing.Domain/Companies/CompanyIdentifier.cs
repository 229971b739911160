namespace Invoicing.Domain.Companies;

using Invoicing.Domain.Common;

/// <summary>A company anywhere: ISO 3166-1 alpha-2 country and national registration id, for example <c>ESA46103834</c>.</summary>
public sealed record CompanyIdentifier
{
    private const int MaximumLength = 32;

    private CompanyIdentifier(string value) => Value = value;

    public string Value { get; }

    public string CountryCode => Value[..2];

    /// <summary>Reads an identifier, upper-casing it and dropping spaces and dots. Check digits are not enforced.</summary>
    /// <exception cref="InvoicingException">Unprocessable <c>company.identifier_malformed</c>.</exception>
    public static CompanyIdentifier Parse(string text) => TryParse(text, out var identifier)
        ? identifier
        : throw CompanyErrors.IdentifierMalformed(text);

    public static bool TryParse(string? text, out CompanyIdentifier identifier)
    {
        identifier = null!;
        var value = string.Concat((text ?? string.Empty).Where(c => c is not (' ' or '.'))).ToUpperInvariant();
        if (value.Length is < 3 or > MaximumLength || !char.IsAsciiLetterUpper(value[0]) || !char.IsAsciiLetterUpper(value[1]))
        {
            return false;
        }

        if (!value.All(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c)) || !CountryCodes.IsKnown(value[..2]))
        {
            return false;
        }

        identifier = new CompanyIdentifier(value);
        return true;
    }

    public override string ToString() => Value;
}
