using Invoicing.Application.Abstractions;
using Invoicing.Domain.Invoices;
using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Persistence.Repositories;

internal sealed class InvoiceAttachmentRepository(InvoicingDbContext db) : IInvoiceAttachmentRepository
{
    public void Add(InvoiceAttachment attachment) => db.InvoiceAttachments.Add(attachment);

    public Task<byte[]?> FindContentAsync(Guid id, CancellationToken cancellationToken) =>
        db.InvoiceAttachments.Where(attachment => attachment.Id == id).Select(attachment => attachment.Content).SingleOrDefaultAsync(cancellationToken);

    public Task RemoveAsync(Guid id, InvoiceId invoice, CancellationToken cancellationToken) =>
        db.InvoiceAttachments.Where(attachment => attachment.Id == id && attachment.InvoiceId == invoice).ExecuteDeleteAsync(cancellationToken);
}
