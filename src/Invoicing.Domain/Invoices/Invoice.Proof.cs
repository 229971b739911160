namespace Invoicing.Domain.Invoices;

using Invoicing.Domain.Numbering;

/// <content>What proves afterwards that an issued document is still what was issued.</content>
public sealed partial class Invoice
{
    /// <summary>Of the content, see <see cref="InvoiceContent"/>. Null on drafts.</summary>
    public string? Hash { get; private set; }

    /// <summary>Hash of the document that the series issued before this one.</summary>
    public string? PreviousHash { get; private set; }

    /// <summary>From 1, in the order in which the series issued.</summary>
    public long? ChainPosition { get; private set; }

    /// <summary>Of the last <see cref="InvoiceRevision"/>; null while the buyer is the one of the content.</summary>
    public string? RevisionHash { get; private set; }

    private void Seal(NumberSeries series)
    {
        var link = series.NextLink;
        (ChainPosition, PreviousHash) = (link.Position, link.Previous);
        Hash = InvoiceContent.HashOf(this, link);
        series.Append(Hash);
    }
}
