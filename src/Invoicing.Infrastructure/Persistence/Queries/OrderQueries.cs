using Invoicing.Application.Abstractions;
using Invoicing.Application.Orders;
using Invoicing.Domain.Common;
using Invoicing.Domain.Documents;
using Invoicing.Domain.Money;
using Invoicing.Domain.Orders;
using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Persistence.Queries;

internal sealed class OrderQueries(InvoicingDbContext db, ICurrentActor actor) : IOrderQueries
{
    public async Task<OrderView?> FindAsync(OrderId id, CancellationToken cancellationToken)
    {
        var found = await Visible(id)
            .Select(order => new
            {
                order,
                isGenerated = db.Invoices.Any(invoice => invoice.OrderId == order.Id
                    && db.Renderings.Any(rendering => rendering.InvoiceId == invoice.Id && rendering.Work.State == WorkState.Done)),
            })
            .AsNoTracking()
            .SingleOrDefaultAsync(cancellationToken);
        return found is null ? null : ViewOf(found.order, found.isGenerated);
    }

    public Task<RenderingId?> FindInvoiceDocumentAsync(OrderId id, CancellationToken cancellationToken) =>
        (from order in Visible(id)
         join invoice in db.Invoices on order.Id equals invoice.OrderId
         join rendering in db.Renderings on invoice.Id equals rendering.InvoiceId
         where rendering.Format == DocumentFormats.Pdf && rendering.Work.State == WorkState.Done
         orderby rendering.Revision descending
         select (RenderingId?)rendering.Id)
        .FirstOrDefaultAsync(cancellationToken);

    private IQueryable<Order> Visible(OrderId id)
    {
        var orders = db.Orders.Where(order => order.Id == id);
        return actor.Actor.CustomerId is { } own ? orders.Where(order => order.CustomerId == own) : orders;
    }

    private static OrderView ViewOf(Order order, bool isInvoiceGenerated) => new()
    {
        Id = order.Id.Value,
        OrganizationId = order.OrganizationId.Value,
        CustomerId = order.CustomerId.Value,
        InvoiceNumber = order.InvoiceNumber.Value,
        IsInvoiceGenerated = isInvoiceGenerated,
        Status = order.Status,
        Currency = order.Currency,
        Description = order.Description,
        BillingReason = order.BillingReason,
        Items = [.. order.Items.Select(item => new OrderItemView(
            item.Id, item.Label, Money.OfMinor(item.AmountMinor, order.Currency), Money.OfMinor(item.TaxMinor, order.Currency)))],
        Subtotal = Money.OfMinor(order.SubtotalMinor, order.Currency),
        Discount = Money.OfMinor(order.DiscountMinor, order.Currency),
        Net = Money.OfMinor(order.NetMinor, order.Currency),
        Tax = Money.OfMinor(order.TaxMinor, order.Currency),
        Total = Money.OfMinor(order.TotalMinor, order.Currency),
        Refunded = Money.OfMinor(order.RefundedMinor, order.Currency),
        RefundedTax = Money.OfMinor(order.RefundedTaxMinor, order.Currency),
        BillingName = order.BillingName,
        BillingAddress = order.BillingAddress,
        CreatedAt = order.CreatedAt,
        ModifiedAt = order.ModifiedAt,
    };
}
