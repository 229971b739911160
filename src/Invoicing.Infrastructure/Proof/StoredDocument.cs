using System.Collections;
using Invoicing.Domain.Invoices;
using Invoicing.Infrastructure.Persistence.Rows;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Invoicing.Infrastructure.Proof;

/// <summary>An issued document as it is stored: its row, its lines in their order, and the buyers that were kept of it.</summary>
/// <param name="Files">Of each attachment that was made for it the SHA-256 of the bytes.</param>
internal sealed record StoredDocument(StoredRow Row, IReadOnlyList<StoredRow> Lines, IReadOnlyList<StoredRow> Revisions, IReadOnlyDictionary<Guid, string> Files)
{
    public Guid Id => Row.Id("id");

    public string? Number => (string?)Row["number"];

    public bool HasFiles => (string?)Row["attachments"] is not (null or "[]");

    public long? Position => (long?)Row["chain_position"];

    public string? Hash => (string?)Row["hash"];

    public string? Previous => (string?)Row["previous_hash"];

    /// <exception cref="FormatException">A column holds what the ledger never writes.</exception>
    public Invoice ToInvoice(IModel model)
    {
        var type = model.FindEntityType(typeof(Invoice))!;
        var invoice = (Invoice)RowObject.Of(type, Row);
        var parts = type.FindNavigation(nameof(Invoice.Lines))!;
        var lines = (IList)parts.FieldInfo!.GetValue(invoice)!;
        foreach (var line in Lines)
        {
            lines.Add(RowObject.Of(parts.TargetEntityType, line));
        }

        return invoice;
    }

    /// <inheritdoc cref="ToInvoice"/>
    public IReadOnlyList<InvoiceRevision> ToRevisions(IModel model) =>
        [.. Revisions.Select(row => (InvoiceRevision)RowObject.Of(model.FindEntityType(typeof(InvoiceRevision))!, row))];
}
