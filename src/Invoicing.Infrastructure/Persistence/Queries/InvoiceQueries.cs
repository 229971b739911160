using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Invoicing.Application.Abstractions;
using Invoicing.Application.Invoices;
using Invoicing.Application.Listing;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Organizations;
using Invoicing.Infrastructure.Persistence.Queries.Listing;
using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Persistence.Queries;

internal sealed class InvoiceQueries(InvoicingDbContext db, ListReader lists) : IInvoiceQueries
{
    private const int StreamedAtOnce = 500;

    private static readonly IReadOnlyList<SortKey> OldestFirst = [new(new FieldPath([], InvoiceFields.Listed.Find("createdAt")!))];

    public Task<InvoiceView?> FindAsync(InvoiceId id, CancellationToken cancellationToken) =>
        FindAsync(invoice => invoice.Id == id, cancellationToken);

    public Task<InvoiceView?> FindBySerialAsync(long serial, CancellationToken cancellationToken) =>
        FindAsync(invoice => invoice.Serial == serial, cancellationToken);

    public Task<InvoiceView?> FindByExternalIdAsync(OrganizationId organization, string externalId, CancellationToken cancellationToken) =>
        FindAsync(invoice => invoice.OrganizationId == organization && invoice.ExternalId == externalId, cancellationToken);

    public async Task<InvoicePage> ListAsync(
        InvoiceListing listing, IReadOnlyCollection<OrganizationId>? visible, CancellationToken cancellationToken)
    {
        var matching = InvoiceFilter.Apply(db, listing);
        if (visible is not null)
        {
            matching = matching.Where(invoice => visible.Contains(invoice.OrganizationId));
        }

        long? total = listing.WithTotal ? await matching.LongCountAsync(cancellationToken) : null;
        var page = InvoiceSorting.Apply(matching, listing).Skip(listing.Offset).Take(listing.Limit + 1);
        var found = await InvoiceRow.Of(db, InvoiceSorting.Order(page, listing)).AsNoTracking().ToListAsync(cancellationToken);
        return new InvoicePage([.. found.Take(listing.Limit).Select(row => row.ToView())], total, found.Count > listing.Limit);
    }

    public Task<SelectedPage<InvoiceView>> SelectAsync(
        Selection selection, IReadOnlyCollection<OrganizationId>? visible, CancellationToken cancellationToken) =>
        lists.ReadAsync(
            InvoiceColumns.All, db.Invoices, visible is null ? null : invoice => visible.Contains(invoice.OrganizationId), selection, ViewsAsync, cancellationToken);

    public async IAsyncEnumerable<InvoiceView> StreamAsync(
        Filter? filter, IReadOnlyCollection<OrganizationId>? visible, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var selection = new Selection { Filter = filter, Sort = OldestFirst, Size = StreamedAtOnce };
        for (SelectedPage<InvoiceView>? page = null; page is null or { HasAfter: true }; selection = selection with { After = page.Cursors[^1] })
        {
            page = await SelectAsync(selection, visible, cancellationToken);
            foreach (var invoice in page.Items)
            {
                yield return invoice;
            }
        }
    }

    public async Task<IReadOnlyList<InvoiceCommentView>> ListCommentsAsync(
        InvoiceId invoice, int offset, int limit, CancellationToken cancellationToken)
    {
        var found = await db.InvoiceComments.AsNoTracking()
            .Where(comment => comment.InvoiceId == invoice)
            .OrderBy(comment => comment.CreatedAt)
            .ThenBy(comment => comment.Id)
            .Skip(offset)
            .Take(limit)
            .ToListAsync(cancellationToken);
        return [.. found.Select(InvoiceCommentView.Of)];
    }

    private async Task<IReadOnlyDictionary<Guid, InvoiceView>> ViewsAsync(IReadOnlyList<Guid> ids, CancellationToken cancellationToken)
    {
        var wanted = ids.Select(id => new InvoiceId(id)).ToArray();
        var invoices = db.Invoices.Where(invoice => wanted.Contains(invoice.Id));
        var rows = await InvoiceRow.Of(db, invoices).AsNoTracking().ToListAsync(cancellationToken);
        var lines = await invoices
            .SelectMany(invoice => invoice.Lines, (invoice, line) => new { invoice.Id, invoice.Currency, Line = line })
            .AsNoTracking()
            .ToListAsync(cancellationToken);
        var linesOf = lines.OrderBy(row => row.Line.Position).ToLookup(row => row.Id, row => InvoiceViews.Of(row.Line, row.Currency));
        return rows.ToDictionary(row => row.Id.Value, row => row.ToView() with { Lines = [.. linesOf[row.Id]] });
    }

    private async Task<InvoiceView?> FindAsync(Expression<Func<Invoice, bool>> condition, CancellationToken cancellationToken)
    {
        var query =
            from invoice in db.Invoices.Where(condition)
            join seller in db.Organizations on invoice.OrganizationId equals seller.Id
            join customer in db.Customers on invoice.CustomerId equals customer.Id into customers
            from buyer in customers.DefaultIfEmpty()
            select new { invoice, seller, buyer };
        var found = await query.AsNoTracking().SingleOrDefaultAsync(cancellationToken);
        return found is null ? null : InvoiceViews.Of(found.invoice, found.seller, found.buyer);
    }
}
