using System.Linq.Expressions;
using Invoicing.Application.Abstractions;
using Invoicing.Application.Invoices;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Organizations;
using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Persistence.Queries;

internal sealed class InvoiceQueries(InvoicingDbContext db) : IInvoiceQueries
{
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
