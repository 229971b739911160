using Invoicing.Application.Documents;
using Invoicing.Infrastructure.Documents.Pdf.Images;
using Invoicing.Infrastructure.Documents.Pdf.Payments;
using Invoicing.Infrastructure.Documents.Pdf.Wording;

namespace Invoicing.Infrastructure.Documents.Pdf.Layout;

/// <summary>Sets one document on as many pages as it needs.</summary>
internal static class InvoiceLayout
{
    internal static IReadOnlyList<PageCanvas> Draw(InvoiceDocument document, Language language, LogoImage? logo, Typography type, Palette palette)
    {
        var format = PageFormat.Of(document.Style.Branding.Paper);
        var footers = new Footers(document, type, format);
        var flow = new PageFlow(format, footers.Rule, page => DrawContinuation(page, type, document, language.Terms));
        var sheet = new Sheet(document, flow, type, palette, language, logo);
        HeaderSection.Draw(sheet);
        PartiesSection.Draw(sheet);
        FactsSection.Draw(sheet);
        LinesSection.Draw(sheet);
        SummarySection.Draw(sheet);
        PaymentSection.Draw(sheet);
        ClosingSection.Draw(sheet);
        var raised = SwissSlip.Draw(sheet);
        footers.Draw(flow.Pages, language.Terms.Page, raised);
        return flow.Pages;
    }

    private static void DrawContinuation(PageFlow flow, Typography type, InvoiceDocument document, Terms terms)
    {
        var half = flow.Width / 2;
        flow.Columns(
            new TextColumn(PageFlow.Left, half, [type.Small.Shorten(DocumentTitle.Numbered(document, terms), half - 12)]),
            new TextColumn(PageFlow.Left + half, half, [type.Small.Shorten(document.Buyer.Name, half - 12)], AlignRight: true));
        flow.Skip(14);
    }
}
