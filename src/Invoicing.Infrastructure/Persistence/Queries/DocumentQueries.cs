using Invoicing.Application.Abstractions;
using Invoicing.Application.Documents;
using Invoicing.Domain.Common;
using Invoicing.Domain.Documents;
using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Persistence.Queries;

internal sealed class DocumentQueries(InvoicingDbContext db) : IDocumentQueries
{
    public async Task<DocumentContent?> FindContentAsync(RenderingId id, CancellationToken cancellationToken)
    {
        // Whose document it is was settled when the link was signed.
        var query =
            from rendering in db.Renderings.IgnoreQueryFilters()
            join invoice in db.Invoices.IgnoreQueryFilters() on rendering.InvoiceId equals invoice.Id
            where rendering.Id == id && rendering.Work.State == WorkState.Done
            select new { invoice.Number, rendering.Format, rendering.MediaType, rendering.ContentHash, rendering.Content };
        var found = await query.AsNoTracking().SingleOrDefaultAsync(cancellationToken);
        return found is null
            ? null
            : new DocumentContent($"Invoice-{found.Number!.Value.Value}.{found.Format}", found.MediaType!, found.ContentHash!, found.Content!);
    }
}
