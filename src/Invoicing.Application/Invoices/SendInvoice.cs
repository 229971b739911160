using Invoicing.Application.Abstractions;
using Invoicing.Domain.Invoices;
using MediatR;

namespace Invoicing.Application.Invoices;

/// <summary>Queues the e-mail of an issued invoice to its customer.</summary>
public sealed record SendInvoiceCommand(InvoiceId Id) : ICommand<Unit>;

internal sealed class SendInvoiceHandler(ICurrentActor actor, IInvoiceRepository invoices, ICustomerRepository customers)
    : IRequestHandler<SendInvoiceCommand, Unit>
{
    public async Task<Unit> Handle(SendInvoiceCommand command, CancellationToken cancellationToken)
    {
        var invoice = await invoices.GetAsync(command.Id, cancellationToken);
        if (!actor.Actor.IsGranted(invoice.OrganizationId, Role.Team))
        {
            throw InvoiceErrors.NotFound(command.Id);
        }

        var customer = await customers.GetAsync(invoice.CustomerId ?? throw InvoiceErrors.NoCustomer(), cancellationToken);
        invoice.Send(customer.Email ?? throw InvoiceErrors.NoRecipient(customer.Id));
        return Unit.Value;
    }
}
