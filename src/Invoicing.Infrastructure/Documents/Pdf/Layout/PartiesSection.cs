using Invoicing.Application.Documents;
using Invoicing.Domain.Invoices;

namespace Invoicing.Infrastructure.Documents.Pdf.Layout;

/// <summary>Seller and buyer side by side.</summary>
internal static class PartiesSection
{
    private const double Gap = 24;
    private const double ColumnWidth = (PageFlow.Width - Gap) / 2;

    internal static void Draw(PageFlow flow, Typography type, InvoiceDocument document)
    {
        flow.Columns(
            new TextColumn(PageFlow.Left, ColumnWidth, [.. Lines(type, "FROM", document.Seller)]),
            new TextColumn(PageFlow.Left + ColumnWidth + Gap, ColumnWidth, [.. Lines(type, "BILL TO", document.Buyer)]));
        flow.Skip(22);
    }

    private static IEnumerable<TextLine> Lines(Typography type, string label, Party party)
    {
        var identifiers = new[] { Labelled("VAT ID", party.VatId), Labelled("Registration", party.RegistrationId), party.Email };
        return type.Label.Wrap(label, ColumnWidth)
            .Concat(type.Strong.Wrap(party.Name, ColumnWidth))
            .Concat((party.Address?.ToLines() ?? []).SelectMany(line => type.Body.Wrap(line, ColumnWidth)))
            .Append(type.Gap.Fit(string.Empty, ColumnWidth))
            .Concat(identifiers.Where(text => !string.IsNullOrWhiteSpace(text)).SelectMany(text => type.Quiet.Wrap(text!, ColumnWidth)));
    }

    private static string? Labelled(string label, string? value) => string.IsNullOrWhiteSpace(value) ? null : $"{label} {value}";
}
