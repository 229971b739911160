using System.Globalization;
using Invoicing.Application.Documents;
using Invoicing.Domain.Invoices;

namespace Invoicing.Infrastructure.Documents.Pdf.Layout;

/// <summary>Sets one document on as many pages as it needs.</summary>
internal static class InvoiceLayout
{
    private const double Half = PageFlow.Width / 2;
    private const double PageNumberWidth = 100;

    internal static IReadOnlyList<PageCanvas> Draw(InvoiceDocument document, Typography type)
    {
        var figures = new Figures(document.Currency);
        var flow = new PageFlow(page => DrawContinuation(page, type, document));
        HeaderSection.Draw(flow, type, document, figures);
        PartiesSection.Draw(flow, type, document);
        LinesSection.Draw(flow, type, document, figures);
        SummarySection.Draw(flow, type, document, figures);
        ClosingSection.Draw(flow, type, document, figures);
        DrawFooters(flow.Pages, type, document.Seller);
        return flow.Pages;
    }

    private static void DrawContinuation(PageFlow flow, Typography type, InvoiceDocument document)
    {
        flow.Columns(
            new TextColumn(PageFlow.Left, Half, [type.Small.Shorten($"{DocumentTitle.Of(document)} {document.Number}", Half - 12)]),
            new TextColumn(PageFlow.Left + Half, Half, [type.Small.Shorten(document.Buyer.Name, Half - 12)], AlignRight: true));
        flow.Skip(14);
    }

    private static void DrawFooters(IReadOnlyList<PageCanvas> pages, Typography type, Party seller)
    {
        const double baseline = PageFlow.FooterLine - 14;
        var imprint = type.Small.Shorten(string.Join(" · ", new[] { seller.Name, seller.VatId }.OfType<string>()), PageFlow.Width - PageNumberWidth);
        for (var i = 0; i < pages.Count; i++)
        {
            var number = type.Small.Fit(string.Create(CultureInfo.InvariantCulture, $"Page {i + 1} of {pages.Count}"), PageNumberWidth);
            pages[i].Rule(PageFlow.Left, PageFlow.Right, PageFlow.FooterLine, 0.4, PdfColor.Hairline);
            pages[i].Text(imprint, PageFlow.Left, baseline);
            pages[i].Text(number, PageFlow.Right - number.Width, baseline);
        }
    }
}
