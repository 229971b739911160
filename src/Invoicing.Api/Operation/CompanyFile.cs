using System.Globalization;
using System.Text;
using Invoicing.Application.Companies;
using Invoicing.Domain.Common;
using Invoicing.Domain.Companies;

namespace Invoicing.Api.Operation;

/// <summary>A CSV file of companies. The header names the columns, in any order: identifier and name, and what else is known.</summary>
internal sealed class CompanyFile
{
    private const string Identifier = "identifier";
    private const string Name = "name";

    private static readonly string[] Known = [Identifier, Name, "line1", "line2", "postal_code", "city", "state", "public_entity", "size"];

    private readonly Dictionary<string, int> _columns;

    private CompanyFile(Dictionary<string, int> columns) => _columns = columns;

    /// <exception cref="InvoicingException">The header is missing, lacks a column, or has one that nobody knows.</exception>
    public static CompanyFile WithHeader(CsvRecord? header)
    {
        var names = (header?.Fields ?? []).Select(name => name.Trim().ToLowerInvariant()).ToArray();
        var strange = names.FirstOrDefault(name => !Known.Contains(name));
        if (header is null || strange is not null || names.Distinct().Count() != names.Length || !names.Contains(Identifier) || !names.Contains(Name))
        {
            throw new InvoicingException(
                ErrorKind.Invalid,
                "import.header",
                $"The first line must name the columns, each once: identifier and name, and any of {string.Join(", ", Known[2..])}.");
        }

        return new CompanyFile(names.Select((name, at) => (name, at)).ToDictionary(column => column.name, column => column.at));
    }

    /// <returns>The company, or what is wrong with the line.</returns>
    public (CompanyRegistration? Company, string? Fault) Read(CsvRecord record)
    {
        if (record.Fault is not null || record.Fields.Count != _columns.Count)
        {
            return (null, record.Fault ?? string.Create(CultureInfo.InvariantCulture, $"{record.Fields.Count} fields where the header has {_columns.Count}"));
        }

        if (!CompanyIdentifier.TryParse(Field(record, Identifier), out var identifier))
        {
            return (null, "the identifier must be two letters of the country, then the national registration id");
        }

        var name = Field(record, Name);
        if (name is null || name.Length > CompanyRegisterEntry.MaximumName || record.Fields.Any(IsUnreadable))
        {
            return (null, "the name must be text of 1 to 500 characters");
        }

        return Flag(Field(record, "public_entity")) is not { } isPublic
            ? (null, "public_entity must be true or false")
            : Size(Field(record, "size")) is not { } size
                ? (null, "the size must be very_large, large, medium, small, very_small or unknown")
                : (new CompanyRegistration(identifier, new CompanyDetails(name, AddressIn(record, identifier), isPublic, size)), null);
    }

    private Address? AddressIn(CsvRecord record, CompanyIdentifier company)
    {
        var address = new Address(
            Field(record, "line1"), Field(record, "line2"), Field(record, "postal_code"), Field(record, "city"), Field(record, "state"), company.CountryCode);
        return address == Address.InCountry(company.CountryCode) ? null : address;
    }

    /// <returns>Null where the column or the text is not there.</returns>
    private string? Field(CsvRecord record, string column) =>
        _columns.TryGetValue(column, out var at) && record.Fields[at].Trim() is { Length: > 0 } text ? text : null;

    // What is no UTF-8 was read as the replacement character.
    private static bool IsUnreadable(string text) => text.Contains((char)Rune.ReplacementChar.Value, StringComparison.Ordinal) || text.Contains('\0', StringComparison.Ordinal);

    private static bool? Flag(string? text) => text?.ToLowerInvariant() switch
    {
        null or "false" or "0" or "no" => false,
        "true" or "1" or "yes" => true,
        _ => null,
    };

    private static CompanySize? Size(string? text) => text?.ToLowerInvariant() switch
    {
        null or "unknown" => CompanySize.Unknown,
        "very_small" => CompanySize.VerySmall,
        "small" => CompanySize.Small,
        "medium" => CompanySize.Medium,
        "large" => CompanySize.Large,
        "very_large" => CompanySize.VeryLarge,
        _ => null,
    };
}
