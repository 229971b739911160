namespace Invoicing.Domain.Invoices;

/// <content>Files beside the document, which are part of what is issued.</content>
public sealed partial class Invoice
{
    public InvoiceAttachment Attach(Guid id, string name, string mediaType, byte[] content, DateTimeOffset now)
    {
        RefuseUnlessDraft();
        if (Attachments.Count == InvoiceAttachment.MaximumFiles)
        {
            throw InvoiceErrors.TooMany("attachments", InvoiceAttachment.MaximumFiles);
        }

        var (attachment, file) = InvoiceAttachment.Of(this, id, name, mediaType, content);
        ListFiles([.. Attachments, file], now);
        return attachment;
    }

    public void Detach(Guid id, DateTimeOffset now)
    {
        RefuseUnlessDraft();
        var kept = Attachments.Where(file => file.Id != id).ToArray();
        if (kept.Length == Attachments.Count)
        {
            throw InvoiceErrors.AttachmentNotFound(id);
        }

        ListFiles(kept, now);
    }

    private void ListFiles(IReadOnlyList<AttachedFile> files, DateTimeOffset now)
    {
        Attachments = files;
        UpdatedAt = now;
        Raise(new DraftUpdated(Id));
    }
}
