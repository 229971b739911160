using Invoicing.Application.Documents;

namespace Invoicing.Infrastructure.Documents.Pdf.Layout;

/// <summary>Why tax is not charged, and what else the seller has to say.</summary>
internal static class ClosingSection
{
    internal static void Draw(Sheet sheet)
    {
        DrawParagraphs(sheet, sheet.Terms.Exemption, [.. sheet.Document.Taxes.Select(Exemption).OfType<string>()]);
        DrawParagraphs(sheet, sheet.Terms.Notes, sheet.Document.Notes);
    }

    private static string? Exemption(DocumentTax tax)
    {
        var parts = new[] { tax.ExemptionReason, tax.ExemptionCode }.OfType<string>().ToArray();
        return parts.Length == 0 ? null : $"{tax.Category}: {string.Join(", ", parts)}";
    }

    private static void DrawParagraphs(Sheet sheet, string title, IReadOnlyList<string> paragraphs)
    {
        if (paragraphs.Count == 0)
        {
            return;
        }

        var (flow, type) = (sheet.Flow, sheet.Type);
        TextLine[][] lines = [.. paragraphs.Select(paragraph => type.Body.Wrap(paragraph, flow.Width).ToArray())];
        flow.Ensure(type.Label.Leading + (Math.Min(3, lines[0].Length) * type.Body.Leading));
        flow.Columns(new TextColumn(PageFlow.Left, flow.Width, [type.Label.Fit(title.ToUpperInvariant(), flow.Width)]));
        foreach (var paragraph in lines)
        {
            flow.Columns(new TextColumn(PageFlow.Left, flow.Width, paragraph));
            flow.Skip(3);
        }

        flow.Skip(9);
    }
}
