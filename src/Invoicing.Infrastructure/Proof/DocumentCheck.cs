using System.Globalization;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Money;
using Invoicing.Domain.Numbering;
using Invoicing.Infrastructure.Persistence.Rows;

namespace Invoicing.Infrastructure.Proof;

/// <summary>Whether one document is what was issued.</summary>
internal sealed class DocumentCheck(StoredTables tables)
{
    /// <param name="link">The document's place, from its predecessor.</param>
    /// <returns>What is wrong, or null.</returns>
    public string? Fault(StoredDocument document, ChainLink link)
    {
        if (document.Previous != link.Previous)
        {
            return "it does not follow the document before it; one of the two was moved or replaced";
        }

        try
        {
            var invoice = document.ToInvoice(tables.Model);
            return Fault(invoice, document.ToRevisions(tables.Model), link) ?? FileFault(invoice, document.Files);
        }
        catch (FormatException exception)
        {
            return $"its content is not what was issued: {exception.Message}";
        }
    }

    private static string? Fault(Invoice invoice, IReadOnlyList<InvoiceRevision> revisions, ChainLink link)
    {
        if (invoice.Status == InvoiceStatus.Draft)
        {
            return "it was issued and is a draft again";
        }

        if (InvoiceContent.HashOf(invoice, link, revisions.Count > 0 ? revisions[0].Buyer : null) != invoice.Hash)
        {
            return "its content is not what was issued";
        }

        return RepeatsItsContent(invoice) ? RevisionFault(invoice, revisions) : "what lists show of it is not what was issued";
    }

    // A correction lists the files of the invoice that it takes the place of; they are checked there.
    private static string? FileFault(Invoice invoice, IReadOnlyDictionary<Guid, string> files)
    {
        var altered = invoice.Attachments.FirstOrDefault(listed => files.TryGetValue(listed.Id, out var hash) ? hash != listed.Sha256 : invoice.CorrectsInvoiceId is null);
        return altered is null ? null : $"the file {altered.Name} is not the one that was attached";
    }

    // Columns that say again, for lists, what the content says.
    private static bool RepeatsItsContent(Invoice invoice) =>
        invoice.NumberKey == invoice.Number?.Value.ToLowerInvariant()
        && invoice.TotalAmount == Money.OfMinor(invoice.Totals.Due, invoice.Currency).Amount
        && invoice.GrossAmount == Money.OfMinor(invoice.Totals.TaxInclusive, invoice.Currency).Amount;

    private static string? RevisionFault(Invoice invoice, IReadOnlyList<InvoiceRevision> revisions)
    {
        if (revisions.Count == 0)
        {
            return invoice.RevisionHash is null ? null : "the buyers that it had are missing";
        }

        if (revisions[0].At != invoice.IssuedAt)
        {
            return "the first buyer that was kept is not the one of the issue";
        }

        var previous = invoice.Hash;
        for (var at = 0; at < revisions.Count; at++)
        {
            var kept = revisions[at];
            var hash = at == 0 ? invoice.Hash : InvoiceRevision.HashOf(invoice.Id, kept.Revision, kept.Buyer, kept.At, previous);
            if (kept.Revision != revisions[0].Revision + at || kept.Hash != hash)
            {
                return $"revision {kept.Revision.ToString(CultureInfo.InvariantCulture)} of its buyer is not what was kept";
            }

            previous = kept.Hash;
        }

        return InvoiceContent.IsSame(revisions[^1].Buyer, invoice.Buyer) && revisions[^1].Revision == invoice.Revision && previous == invoice.RevisionHash
            ? null
            : "its buyer is not the last one that was kept";
    }
}
