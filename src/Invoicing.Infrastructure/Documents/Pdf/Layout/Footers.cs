using System.Globalization;
using Invoicing.Application.Documents;

namespace Invoicing.Infrastructure.Documents.Pdf.Layout;

/// <summary>What stands at the foot of every page: the seller's own words, else name and VAT id, and the number of the page.</summary>
internal sealed class Footers
{
    private const double PageNumberWidth = 100;
    private const double LowestBaseline = 36;
    private const double BelowRule = 14;

    private readonly Typography type;
    private readonly PageFormat format;
    private readonly TextLine[] lines;

    internal Footers(InvoiceDocument document, Typography type, PageFormat format)
    {
        (this.type, this.format) = (type, format);
        var seller = document.Seller;
        var text = document.Style.Branding.Footer ?? string.Join(" · ", new[] { seller.Name, seller.VatId }.Where(part => !string.IsNullOrWhiteSpace(part)));
        var width = format.TextWidth - PageNumberWidth;
        lines = document.Style.Branding.Footer is null
            ? [type.Small.Shorten(text, width)]
            : [.. type.Small.Wrap(string.Join(" · ", text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)), width)];
    }

    /// <summary>The height of the line above.</summary>
    internal double Rule => LowestBaseline + BelowRule + ((lines.Length - 1) * type.Small.Leading);

    /// <param name="pages">All pages.</param>
    /// <param name="pattern">Says which page of how many it is.</param>
    /// <param name="raised">How much higher the last footer stands.</param>
    internal void Draw(IReadOnlyList<PageCanvas> pages, string pattern, double raised)
    {
        for (var i = 0; i < pages.Count; i++)
        {
            var rule = Rule + (i == pages.Count - 1 ? raised : 0);
            var number = type.Small.Fit(string.Format(CultureInfo.InvariantCulture, pattern, i + 1, pages.Count), PageNumberWidth);
            pages[i].Rule(PageFlow.Left, format.Right, rule, 0.4, PdfColor.Hairline);
            for (var k = 0; k < lines.Length; k++)
            {
                pages[i].Text(lines[k], PageFlow.Left, rule - BelowRule - (k * type.Small.Leading));
            }

            pages[i].Text(number, format.Right - number.Width, rule - BelowRule);
        }
    }
}
