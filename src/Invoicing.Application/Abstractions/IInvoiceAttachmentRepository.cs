using Invoicing.Domain.Invoices;

namespace Invoicing.Application.Abstractions;

/// <summary>The bytes of attached files; the invoice itself lists them.</summary>
public interface IInvoiceAttachmentRepository
{
    void Add(InvoiceAttachment attachment);

    Task<byte[]?> FindContentAsync(Guid id, CancellationToken cancellationToken);

    /// <summary>Removes the bytes where they were made for this invoice.</summary>
    Task RemoveAsync(Guid id, InvoiceId invoice, CancellationToken cancellationToken);
}
