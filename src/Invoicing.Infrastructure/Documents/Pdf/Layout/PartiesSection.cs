using Invoicing.Domain.Invoices;

namespace Invoicing.Infrastructure.Documents.Pdf.Layout;

/// <summary>Seller and buyer side by side, and beside them where it went, if that is elsewhere.</summary>
internal static class PartiesSection
{
    private const double Gap = 24;

    internal static void Draw(Sheet sheet)
    {
        var parties = Parties(sheet).ToList();
        var width = (sheet.Flow.Width - (Gap * (Math.Max(parties.Count, 2) - 1))) / Math.Max(parties.Count, 2);
        Draw(sheet.Flow, [.. parties.Select((party, i) => new TextColumn(PageFlow.Left + (i * (width + Gap)), width, [.. Lines(sheet.Type, party, width)]))]);
        sheet.Flow.Skip(16);
    }

    private static void Draw(PageFlow flow, TextColumn[] columns)
    {
        var tallest = columns.Max(column => column.Lines.Sum(line => line.Style.Leading));
        if (!flow.HasRoom(tallest))
        {
            flow.Columns(columns);
            return;
        }

        // Each with its own distances, where no page ends between them.
        var start = flow.Position;
        foreach (var column in columns)
        {
            flow.Position = start;
            flow.Columns(column);
        }

        flow.Position = start;
        flow.Skip(tallest);
    }

    private static IEnumerable<PartyBlock> Parties(Sheet sheet)
    {
        var (document, terms) = (sheet.Document, sheet.Terms);
        yield return Block(terms.From, document.Seller, terms);
        yield return Block(terms.BillTo, document.Buyer, terms);
        if (document.Delivery is { } delivery && (delivery.Name is not null || delivery.Address is not null))
        {
            yield return new PartyBlock(terms.DeliverTo, delivery.Name, delivery.Address?.ToLines() ?? [], []);
        }
    }

    private static PartyBlock Block(string label, Party party, Wording.Terms terms)
    {
        string?[] identifiers =
        [
            party.LegalName == party.Name ? null : party.LegalName,
            Labelled(terms.VatId, party.VatId),
            Labelled(terms.TaxNumber, party.TaxNumber),
            Labelled(terms.Registration, party.RegistrationId),
            party.Contact?.Name,
            party.Contact?.Phone,
            party.Email,
        ];
        return new PartyBlock(label, party.Name, party.Address?.ToLines() ?? [], [.. identifiers.Where(text => !string.IsNullOrWhiteSpace(text)).Select(text => text!)]);
    }

    private static IEnumerable<TextLine> Lines(Typography type, PartyBlock party, double width) =>
    [
        .. type.Label.Wrap(party.Label.ToUpperInvariant(), width),
        .. type.Strong.Wrap(party.Name ?? string.Empty, width),
        .. party.Address.SelectMany(line => type.Body.Wrap(line, width)),
        type.Gap.Fit(string.Empty, width),
        .. party.Identifiers.SelectMany(text => type.Quiet.Wrap(text, width)),
    ];

    private static string? Labelled(string label, string? value) => string.IsNullOrWhiteSpace(value) ? null : $"{label} {value}";

    private sealed record PartyBlock(string Label, string? Name, IReadOnlyList<string> Address, IReadOnlyList<string> Identifiers);
}
