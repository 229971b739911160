using Invoicing.Application.Abstractions;
using Invoicing.Application.Listing;
using Invoicing.Application.Orders;
using Invoicing.Domain.Common;
using Invoicing.Domain.Documents;
using Invoicing.Domain.Orders;
using Invoicing.Domain.Organizations;
using Invoicing.Infrastructure.Persistence.Queries.Listing;
using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Persistence.Queries;

internal sealed class OrderQueries(InvoicingDbContext db, ICurrentActor actor, ListReader lists) : IOrderQueries
{
    public async Task<OrderView?> FindAsync(OrderId id, CancellationToken cancellationToken) =>
        (await ViewsAsync(Rows(Visible().Where(order => order.Id == id)), cancellationToken)).SingleOrDefault();

    public async Task<OrderPage> ListAsync(OrderListing listing, CancellationToken cancellationToken)
    {
        var matching = OrderFilter.Apply(Rows(Visible()), listing);
        var total = await matching.LongCountAsync(cancellationToken);
        var page = OrderOrdering.Apply(matching, listing.Sorting).Skip(listing.Offset).Take(listing.Limit);
        return new OrderPage(await ViewsAsync(page, cancellationToken), total);
    }

    public Task<SelectedPage<OrderView>> SelectAsync(
        Selection selection, IReadOnlyCollection<OrganizationId>? visible, CancellationToken cancellationToken) =>
        lists.ReadAsync(
            OrderColumns.All, db.Orders, visible is null ? null : order => visible.Contains(order.OrganizationId), selection, ViewsAsync, cancellationToken);

    public Task<bool> HasInvoiceAsync(OrderId id, CancellationToken cancellationToken) =>
        db.Invoices.AnyAsync(invoice => invoice.OrderId == id, cancellationToken);

    public Task<RenderingId?> FindInvoiceDocumentAsync(OrderId id, CancellationToken cancellationToken) =>
        (from order in Visible()
         join invoice in db.Invoices on order.Id equals invoice.OrderId
         join rendering in db.Renderings on invoice.Id equals rendering.InvoiceId
         where order.Id == id && rendering.Format == DocumentFormats.Pdf && rendering.Work.State == WorkState.Done
         orderby rendering.Revision descending, rendering.CreatedAt descending
         select (RenderingId?)rendering.Id)
        .FirstOrDefaultAsync(cancellationToken);

    private async Task<IReadOnlyList<OrderView>> ViewsAsync(IQueryable<OrderRow> rows, CancellationToken cancellationToken)
    {
        var found = await rows
            .Select(row => new
            {
                row.Order,
                row.Seller,
                row.Customer,
                IsGenerated = db.Invoices.Any(invoice => invoice.OrderId == row.Order.Id
                    && db.Renderings.Any(rendering => rendering.InvoiceId == invoice.Id && rendering.Work.State == WorkState.Done)),
            })
            .AsNoTracking()
            .ToListAsync(cancellationToken);
        return [.. found.Select(row => OrderViews.Of(row.Order, row.Seller, row.Customer, row.IsGenerated))];
    }

    private async Task<IReadOnlyDictionary<Guid, OrderView>> ViewsAsync(IReadOnlyList<Guid> ids, CancellationToken cancellationToken)
    {
        var wanted = ids.Select(id => new OrderId(id)).ToArray();
        return (await ViewsAsync(Rows(db.Orders.Where(order => wanted.Contains(order.Id))), cancellationToken)).ToDictionary(order => order.Id);
    }

    private IQueryable<OrderRow> Rows(IQueryable<Order> orders) =>
        from order in orders
        join seller in db.Organizations on order.OrganizationId equals seller.Id
        join customer in db.Customers on order.CustomerId equals customer.Id
        select new OrderRow { Order = order, Seller = seller, Customer = customer };

    private IQueryable<Order> Visible()
    {
        if (actor.Actor.CustomerId is { } own)
        {
            return db.Orders.Where(order => order.CustomerId == own);
        }

        return actor.Actor.VisibleOrganizations is { } granted ? db.Orders.Where(order => granted.Contains(order.OrganizationId)) : db.Orders;
    }
}
