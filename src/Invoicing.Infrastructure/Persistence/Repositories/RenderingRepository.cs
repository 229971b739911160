using Invoicing.Application.Abstractions;
using Invoicing.Domain.Documents;
using Invoicing.Domain.Invoices;
using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Persistence.Repositories;

internal sealed class RenderingRepository(InvoicingDbContext db) : IRenderingRepository
{
    public Task<Rendering?> FindAsync(RenderingId id, CancellationToken cancellationToken) =>
        db.Renderings.SingleOrDefaultAsync(rendering => rendering.Id == id, cancellationToken);

    public Task<Rendering?> FindAsync(Invoice invoice, string format, CancellationToken cancellationToken)
    {
        var standing = Rendering.StandingOf(invoice, format);
        return db.Renderings.SingleOrDefaultAsync(
            rendering => rendering.InvoiceId == invoice.Id
                && rendering.Revision == invoice.Revision
                && rendering.Format == format
                && rendering.Standing == standing,
            cancellationToken);
    }

    public void Add(Rendering rendering) => db.Renderings.Add(rendering);

    public void Remove(Rendering rendering) => db.Renderings.Remove(rendering);
}
