using Invoicing.Domain.Common;

namespace Invoicing.Application.EInvoicing;

/// <summary>The identifiers whose form Peppol knows.</summary>
internal static class PeppolIdentifiers
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        Of("R040", "0088", "A GLN has 13 digits, the last of which checks the others.", CheckDigits.IsGln),
        Of("R041", "0192", "A Norwegian organization number has 9 digits, the last of which checks the others.", CheckDigits.IsNorwegian),
        Of("R042", "0184", "A Danish CVR number has 8 digits, with or without DK in front.", CheckDigits.IsDanish),
        Of("R043", "0208", "A Belgian enterprise number has 10 digits, the last two of which check the others, without BE in front.", CheckDigits.IsBelgian),
        Of("R044", "0201", "An Italian IPA code has 6 letters or digits.", CheckDigits.IsIpa, FindingSeverity.Warning),
        Of("R045", "0210", "An Italian tax code has 16 letters and digits, or 11 digits.", CheckDigits.IsCodiceFiscale, FindingSeverity.Warning),
        Of("R047", "0211", "An Italian VAT number has IT and 11 digits, the last of which checks the others.", CheckDigits.IsPartitaIva, FindingSeverity.Warning),
        Of("R049", "0007", "A Swedish organization number has 10 digits, the last of which checks the others.", CheckDigits.IsSwedish),
    ];

    private static Rule Of(string number, string scheme, string message, Func<string, bool> isRight, FindingSeverity severity = FindingSeverity.Error) =>
        Rule.Where(
            $"PEPPOL-COMMON-{number}",
            message,
            document => IsWrong(document.Seller.Endpoint, scheme, isRight) ? "/organization/endpoint/id"
                : IsWrong(document.Buyer.Endpoint, scheme, isRight) ? "/customer/endpoint/id"
                : null,
            severity);

    private static bool IsWrong(ElectronicAddress? endpoint, string scheme, Func<string, bool> isRight) =>
        endpoint?.Scheme == scheme && !isRight(endpoint.Identifier);
}
