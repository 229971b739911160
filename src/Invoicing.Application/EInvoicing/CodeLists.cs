using System.Collections.Frozen;
using Invoicing.Domain.Common;

namespace Invoicing.Application.EInvoicing;

/// <summary>The code lists that change with every release of the rules. Each is a text file with its source in its first lines.</summary>
internal static class CodeLists
{
    private static readonly FrozenSet<string> Units = Read("units.txt", StringComparer.Ordinal);

    private static readonly FrozenSet<string> AddressSchemes = Read("eas.txt", StringComparer.Ordinal);

    // The official test reads these in capital letters.
    private static readonly FrozenSet<string> ExemptionReasons = Read("vatex.txt", StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> MediaTypes = FrozenSet.ToFrozenSet(
    [
        "application/pdf", "image/png", "image/jpeg", "text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "application/vnd.oasis.opendocument.spreadsheet",
    ]);

    public static bool IsUnit(string code) => Units.Contains(code);

    public static bool IsAddressScheme(string code) => AddressSchemes.Contains(code);

    public static bool IsExemptionReason(string code) => ExemptionReasons.Contains(code);

    public static bool IsMediaType(string code) => MediaTypes.Contains(code);

    /// <summary>ISO 3166-1, and what the lists add to it: Northern Ireland and Kosovo.</summary>
    public static bool IsCountry(string code) => CountryCodes.IsKnown(code) || code is "XI" or "1A";

    private static FrozenSet<string> Read(string name, StringComparer comparer)
    {
        using var stream = typeof(CodeLists).Assembly.GetManifestResourceStream($"{typeof(CodeLists).Namespace}.CodeLists.{name}")!;
        using var reader = new StreamReader(stream);
        var lines = reader.ReadToEnd().Split('\n').Where(line => !line.StartsWith('#'));
        return lines.SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).ToFrozenSet(comparer);
    }
}
