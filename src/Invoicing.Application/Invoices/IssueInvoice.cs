using Invoicing.Application.Abstractions;
using Invoicing.Domain.Invoices;
using MediatR;

namespace Invoicing.Application.Invoices;

public sealed record IssueInvoiceCommand(InvoiceId Id) : ICommand<InvoiceView>;

internal sealed class IssueInvoiceHandler(
    ICurrentActor actor,
    IInvoiceRepository invoices,
    IOrganizationRepository organizations,
    ICustomerRepository customers,
    INumberSeriesRepository series,
    TimeProvider time) : IRequestHandler<IssueInvoiceCommand, InvoiceView>
{
    public async Task<InvoiceView> Handle(IssueInvoiceCommand command, CancellationToken cancellationToken)
    {
        var invoice = await invoices.GetAsync(command.Id, cancellationToken);
        if (!actor.Actor.IsGranted(invoice.OrganizationId, Role.Team))
        {
            throw InvoiceErrors.NotFound(command.Id);
        }

        var seller = await organizations.GetAsync(invoice.OrganizationId, cancellationToken);
        var buyer = await customers.GetAsync(invoice.CustomerId ?? throw InvoiceErrors.NoCustomer(), cancellationToken);
        await invoice.IssueAsync(series, seller, buyer, time.GetUtcNow(), cancellationToken);
        return InvoiceViews.Of(invoice, seller, buyer);
    }
}
