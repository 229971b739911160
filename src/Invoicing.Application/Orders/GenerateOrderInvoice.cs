using Invoicing.Application.Abstractions;
using Invoicing.Application.EInvoicing;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Documents;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Orders;
using Invoicing.Domain.Payments;
using MediatR;

namespace Invoicing.Application.Orders;

/// <summary>Issues the invoice of a paid order, or revises its buyer, and queues the PDF. The order has its number already.</summary>
public sealed record GenerateOrderInvoiceCommand(OrderId Id) : ICommand<Unit>;

internal sealed class GenerateOrderInvoiceHandler(
    ICurrentActor actor,
    IOrderRepository orders,
    IOrganizationRepository organizations,
    ICustomerRepository customers,
    IInvoiceRepository invoices,
    INumberSeriesRepository numberSeries,
    IPaymentRepository payments,
    IRenderingRepository renderings,
    TimeProvider time) : IRequestHandler<GenerateOrderInvoiceCommand, Unit>
{
    public async Task<Unit> Handle(GenerateOrderInvoiceCommand command, CancellationToken cancellationToken)
    {
        var order = await orders.LockAsync(command.Id, cancellationToken);
        if (!actor.Actor.MaySee(order.OrganizationId, order.CustomerId))
        {
            throw OrderErrors.NotFound(command.Id);
        }

        var customer = await customers.GetEvenDeletedAsync(order.CustomerId, cancellationToken);
        var buyer = order.RequestInvoice(customer);
        var invoice = await invoices.FindByOrderAsync(order.Id, cancellationToken);
        if (invoice is null)
        {
            invoice = await IssueAsync(order, customer, buyer, cancellationToken);
        }
        else
        {
            invoices.AddRevisions(invoice.ReviseBuyer(buyer, time.GetUtcNow()));
        }

        await QueueRenderingAsync(invoice, cancellationToken);
        return Unit.Value;
    }

    private async Task<Invoice> IssueAsync(Order order, Customer customer, Party buyer, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var seller = await organizations.GetAsync(order.OrganizationId, cancellationToken);
        var orderDate = seller.LegalDate(order.CreatedAt);
        var invoice = Invoice.Draft(InvoiceId.New(), seller, customer, order.ToInvoiceDraft(orderDate), now);
        var today = seller.LegalDate(now);
        invoice.CheckBeforeIssue(seller, buyer, today);
        var series = await numberSeries.LockAsync(order.SeriesId, cancellationToken);
        invoice.Issue(series, order.InvoiceNumber, seller.ToParty(), buyer, today, now);
        if (invoice.Balance.IsPositive)
        {
            payments.Add(invoice.RecordPayment(PaymentId.New(), new NewPayment(invoice.Balance, orderDate, "order", order.Id.ToString()), now));
        }

        await invoices.AddAsync(invoice, cancellationToken);
        return invoice;
    }

    private async Task QueueRenderingAsync(Invoice invoice, CancellationToken cancellationToken)
    {
        if (await renderings.FindAsync(invoice, DocumentFormats.Pdf, cancellationToken) is null)
        {
            renderings.Add(Rendering.Queue(RenderingId.New(), invoice, DocumentFormats.Pdf, time.GetUtcNow()));
        }
    }
}
