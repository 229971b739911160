using Invoicing.Application.Documents;

namespace Invoicing.Infrastructure.Documents.Pdf.Layout;

/// <summary>What was sold, one row per line.</summary>
internal static class LinesSection
{
    internal static void Draw(PageFlow flow, Typography type, InvoiceDocument document, Figures figures)
    {
        var headings = new[]
        {
            "Description", "Quantity", $"Unit price ({document.Currency.Code})", "Tax", $"Net ({document.Currency.Code})",
        };
        var rows = document.Lines.Select(line => new[]
        {
            line.Description,
            Figures.Quantity(line.Quantity),
            figures.Price(line.UnitPrice),
            $"{line.TaxCategory} {Figures.Rate(line.TaxRate)}",
            figures.Amount(line.Net),
        });
        DocumentTable.Draw(flow, type, (PageFlow.Left, PageFlow.Right), headings, [.. rows]);
        flow.Skip(20);
    }
}
