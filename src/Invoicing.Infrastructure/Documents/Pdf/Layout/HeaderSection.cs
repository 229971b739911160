using System.Globalization;
using Invoicing.Domain.Invoices;

namespace Invoicing.Infrastructure.Documents.Pdf.Layout;

/// <summary>What the document is, with the seller's logo at the right.</summary>
internal static class HeaderSection
{
    private const double LogoWidth = 150;
    private const double LogoHeight = 56;

    // At 96 pixels an inch; a small picture is not blown up beyond that.
    private const double PointsPerPixel = 0.75;

    internal static void Draw(Sheet sheet)
    {
        var (flow, type) = (sheet.Flow, sheet.Type);
        var (logoWidth, belowLogo) = DrawLogo(sheet);
        var width = flow.Width - logoWidth;
        flow.Canvas.Box(PageFlow.Left, flow.Y + 8, 34, 3, sheet.Palette.Accent);
        TextLine[] title = [.. type.Title.Wrap(DocumentTitle.Of(sheet.Document, sheet.Terms), width)];
        flow.Columns(new TextColumn(PageFlow.Left, width, title));
        StatusMark.Draw(sheet, PageFlow.Left + title[^1].Width + 14, flow.Y + (type.Title.Leading / 2));
        flow.Columns(new TextColumn(PageFlow.Left, width, [.. type.Number.Wrap(sheet.Document.Number, width), .. Credited(sheet, width)]));
        if (flow.Position.CompareTo(belowLogo) < 0)
        {
            flow.Position = belowLogo;
        }

        flow.Skip(14);
    }

    private static (double Width, (int Page, double Depth) Below) DrawLogo(Sheet sheet)
    {
        if (sheet.Logo is not { } logo)
        {
            return (0, sheet.Flow.Position);
        }

        var flow = sheet.Flow;
        var scale = Math.Min(PointsPerPixel, Math.Min(LogoWidth / logo.Width, LogoHeight / logo.Height));
        var (width, height) = (logo.Width * scale, logo.Height * scale);
        var top = flow.Y + 11;
        flow.Canvas.Image(flow.Right - width, top - height, width, height);
        return (width + 24, (flow.Position.Page, -(top - height)));
    }

    private static IEnumerable<TextLine> Credited(Sheet sheet, double width)
    {
        if (sheet.Document.Kind != InvoiceKind.CreditNote)
        {
            return [];
        }

        return sheet.Document.References.PrecedingInvoices
            .Select(preceding => preceding.IssueDate is { } date
                ? string.Format(CultureInfo.InvariantCulture, sheet.Terms.CreditedInvoiceOf, preceding.Number, sheet.Figures.Date(date))
                : string.Format(CultureInfo.InvariantCulture, sheet.Terms.CreditedInvoice, preceding.Number))
            .SelectMany(text => sheet.Type.Quiet.Wrap(text, width));
    }
}
