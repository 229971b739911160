using Invoicing.Application.Abstractions;
using Invoicing.Domain.Documents;
using Invoicing.Domain.Invoices;
using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Persistence.Repositories;

internal sealed class RenderingRepository(InvoicingDbContext db) : IRenderingRepository
{
    public Task<Rendering?> FindAsync(RenderingId id, CancellationToken cancellationToken) =>
        db.Renderings.SingleOrDefaultAsync(rendering => rendering.Id == id, cancellationToken);

    public Task<Rendering?> FindAsync(InvoiceId invoice, int revision, string format, CancellationToken cancellationToken) =>
        db.Renderings.SingleOrDefaultAsync(
            rendering => rendering.InvoiceId == invoice && rendering.Revision == revision && rendering.Format == format, cancellationToken);

    public void Add(Rendering rendering) => db.Renderings.Add(rendering);
}
