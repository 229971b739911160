using Invoicing.Application.Documents;

namespace Invoicing.Infrastructure.Documents.Pdf.Layout;

/// <summary>Quantities with their decimals below each other, by spaces as wide as a digit and as a point.</summary>
internal static class AlignedQuantities
{
    private const char DigitSpace = '\u2007';
    private const char PointSpace = '\u2008';
    private const int MostDecimals = 4;

    internal static IEnumerable<string> Of(IReadOnlyList<DocumentLine> lines, Figures figures)
    {
        var most = lines.Select(line => (int)line.Quantity.Scale).DefaultIfEmpty().Max();
        return lines.Select(line => figures.Quantity(line.Quantity) + (most > MostDecimals ? string.Empty : Behind(line.Quantity.Scale, most)));
    }

    private static string Behind(int decimals, int most) =>
        decimals == most ? string.Empty : (decimals == 0 ? PointSpace : string.Empty) + new string(DigitSpace, most - decimals);
}
