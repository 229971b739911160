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
        var rows = found.Take(listing.Limit).ToArray();
        var views = listing.WithDetails ? await DetailedAsync(rows, cancellationToken) : [.. rows.Select(row => row.ToView())];
        return new InvoicePage(views, total, found.Count > listing.Limit);
    }

    public Task<SelectedPage<InvoiceView>> SelectAsync(
        Selection selection, IReadOnlyCollection<OrganizationId>? visible, CancellationToken cancellationToken) =>
        lists.ReadAsync(
            InvoiceColumns.All, db.Invoices, visible is null ? null : invoice => visible.Contains(invoice.OrganizationId), selection, ViewsAsync, cancellationToken);

    public async IAsyncEnumerable<InvoiceView> StreamAsync(
        Filter? filter, IReadOnlyCollection<OrganizationId>? visible, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var selection = new Selection { Filter = filter, Sort = OldestFirst, Size = StreamedAtOnce };
        for (SelectedPage<InvoiceView>? page = null; page is null or { HasAfter: true }; selection = selection with { After = page.Cursors.LastOrDefault() })
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
        var query =
            from invoice in db.Invoices
            where wanted.Contains(invoice.Id)
            join seller in db.Organizations on invoice.OrganizationId equals seller.Id
            join customer in db.Customers on invoice.CustomerId equals customer.Id into customers
            from buyer in customers.DefaultIfEmpty()
            select new { invoice, sellerName = seller.Name, company = seller.CompanyIdentifier, buyerName = buyer.Name, debtor = buyer.CompanyIdentifier };
        var found = await query.AsNoTracking().AsSplitQuery().ToListAsync(cancellationToken);
        return found.ToDictionary(
            row => row.invoice.Id.Value,
            row => InvoiceViews.Of(row.invoice, new InvoiceParties(row.sellerName, row.company?.Value, row.buyerName, row.debtor?.Value)));
    }

    private async Task<IReadOnlyList<InvoiceView>> DetailedAsync(IReadOnlyList<InvoiceRow> rows, CancellationToken cancellationToken)
    {
        var whole = await ViewsAsync([.. rows.Select(row => row.Id.Value)], cancellationToken);

        // A draft that was deleted since the rows were read is shown as it was.
        return [.. rows.Select(row => whole.TryGetValue(row.Id.Value, out var view) ? view : row.ToView())];
    }

    private async Task<InvoiceView?> FindAsync(Expression<Func<Invoice, bool>> condition, CancellationToken cancellationToken)
    {
        var query =
            from invoice in db.Invoices.Where(condition)
            join seller in db.Organizations on invoice.OrganizationId equals seller.Id
            join customer in db.Customers on invoice.CustomerId equals customer.Id into customers
            from buyer in customers.DefaultIfEmpty()
            select new
            {
                invoice,
                seller,
                buyer,
                correctedBy = db.Invoices.Where(other => other.CorrectsInvoiceId == invoice.Id).Select(other => (InvoiceId?)other.Id).FirstOrDefault(),
            };
        var found = await query.AsNoTracking().SingleOrDefaultAsync(cancellationToken);
        return found is null
            ? null
            : InvoiceViews.Of(found.invoice, found.seller, found.buyer) with { CorrectedByInvoiceId = found.correctedBy?.Value };
    }
}
