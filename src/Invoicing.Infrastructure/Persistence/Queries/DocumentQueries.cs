using Invoicing.Application.Abstractions;
using Invoicing.Application.Documents;
using Invoicing.Application.Listing;
using Invoicing.Domain.Common;
using Invoicing.Domain.Documents;
using Invoicing.Domain.Organizations;
using Invoicing.Infrastructure.Persistence.Queries.Listing;
using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Persistence.Queries;

internal sealed class DocumentQueries(InvoicingDbContext db, ListReader lists) : IDocumentQueries
{
    public async Task<DocumentContent?> FindContentAsync(RenderingId id, CancellationToken cancellationToken)
    {
        // Whose document it is was settled when the link was signed.
        var query =
            from rendering in db.Renderings.IgnoreQueryFilters()
            join invoice in db.Invoices.IgnoreQueryFilters() on rendering.InvoiceId equals invoice.Id
            where rendering.Id == id && rendering.Work.State == WorkState.Done
            select new { invoice.Kind, invoice.Number, rendering.Format, rendering.MediaType, rendering.ContentHash, rendering.Content, rendering.MissingCharacters };
        var found = await query.AsNoTracking().SingleOrDefaultAsync(cancellationToken);
        return found is null
            ? null
            : new DocumentContent(
                DocumentName.Of(found.Kind, found.Number!.Value.Value, found.Format),
                found.MediaType!,
                found.ContentHash!,
                found.Content!,
                found.MissingCharacters);
    }

    public Task<SelectedPage<DocumentView>> SelectAsync(
        Selection selection, IReadOnlyCollection<OrganizationId>? visible, CancellationToken cancellationToken) => lists.ReadAsync(
        DocumentColumns.All,
        db.Renderings,
        visible is null ? null : rendering => db.Invoices.Any(invoice => invoice.Id == rendering.InvoiceId && visible.Contains(invoice.OrganizationId)),
        selection,
        ViewsAsync,
        cancellationToken);

    private async Task<IReadOnlyDictionary<Guid, DocumentView>> ViewsAsync(IReadOnlyList<Guid> ids, CancellationToken cancellationToken)
    {
        var wanted = ids.Select(id => new RenderingId(id)).ToArray();
        return await db.Renderings
            .Where(rendering => wanted.Contains(rendering.Id))
            .Select(rendering => new DocumentView(
                rendering.Id.Value,
                rendering.InvoiceId.Value,
                rendering.Revision,
                rendering.Format,
                rendering.Work.State,
                rendering.MediaType,
                rendering.ContentHash,
                rendering.MissingCharacters,
                rendering.CreatedAt))
            .ToDictionaryAsync(document => document.Id, cancellationToken);
    }
}
