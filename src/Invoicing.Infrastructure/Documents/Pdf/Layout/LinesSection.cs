using System.Globalization;
using Invoicing.Application.Documents;
using Invoicing.Domain.Taxes;
using Invoicing.Infrastructure.Documents.Pdf.Wording;

namespace Invoicing.Infrastructure.Documents.Pdf.Layout;

/// <summary>What was sold, one row per line.</summary>
internal static class LinesSection
{
    internal static void Draw(Sheet sheet)
    {
        var (document, terms) = (sheet.Document, sheet.Terms);
        var code = document.Currency.Code;
        TableColumn[] columns =
        [
            new("#", AlignRight: false, Gap: 0),
            new(terms.Description, Grows: true, Gap: 10),
            new(terms.Quantity),
            new(string.Empty, AlignRight: false, Gap: 3),
            new($"{(document.PricesIncludeTax ? terms.UnitPriceWithTax : terms.UnitPrice)} ({code})"),
            new(terms.Tax),
            new($"{terms.Net} ({code})"),
        ];
        var sums = Sums(document.Lines);
        DocumentTable.Draw(
            sheet,
            sheet.Flow.Right,
            columns,
            [.. document.Lines.Zip(AlignedQuantities.Of(document.Lines, sheet.Figures), (line, quantity) => Row(sheet, line, quantity))],
            new CarriedSum(terms.CarriedForward, terms.BroughtForward, count => sheet.Figures.Amount(sums[count])));
        sheet.Flow.Skip(20);
    }

    private static TableRow Row(Sheet sheet, DocumentLine line, string quantity)
    {
        var figures = sheet.Figures;
        return new TableRow(
            [
                line.Position.ToString(CultureInfo.InvariantCulture),
                line.Description,
                quantity,
                UnitNames.Of(line.UnitCode, sheet.Terms) ?? string.Empty,
                figures.Price(line.UnitPrice),
                Tax(line, figures),
                figures.Amount(line.Net),
            ],
            [.. Details(sheet, line)]);
    }

    /// <summary>The usual category goes without saying; the others are explained beside the totals.</summary>
    private static string Tax(DocumentLine line, Figures figures) => line.TaxCategory switch
    {
        TaxCategory.S => figures.Rate(line.TaxRate),
        TaxCategory.O => nameof(TaxCategory.O),
        _ => $"{line.TaxCategory} {figures.Rate(line.TaxRate)}",
    };

    private static IEnumerable<string> Details(Sheet sheet, DocumentLine line)
    {
        if (sheet.Figures.Period(line.Period) is { } period)
        {
            yield return period;
        }

        if (line.Discount != 0)
        {
            yield return $"{sheet.Terms.Discount} {sheet.Figures.AmountWithCurrency(-line.Discount)}";
        }
    }

    private static decimal[] Sums(IReadOnlyList<DocumentLine> lines)
    {
        var sums = new decimal[lines.Count + 1];
        for (var i = 0; i < lines.Count; i++)
        {
            sums[i + 1] = sums[i] + lines[i].Net;
        }

        return sums;
    }
}
