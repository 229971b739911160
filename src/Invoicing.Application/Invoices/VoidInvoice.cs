using Invoicing.Application.Abstractions;
using Invoicing.Domain.Invoices;
using MediatR;

namespace Invoicing.Application.Invoices;

public sealed record VoidInvoiceCommand(InvoiceId Id) : ICommand<Unit>;

internal sealed class VoidInvoiceHandler(ICurrentActor actor, IInvoiceRepository invoices, TimeProvider time)
    : IRequestHandler<VoidInvoiceCommand, Unit>
{
    public async Task<Unit> Handle(VoidInvoiceCommand command, CancellationToken cancellationToken)
    {
        var invoice = await invoices.GetAsync(command.Id, cancellationToken);
        if (!actor.Actor.IsGranted(invoice.OrganizationId, Role.Team))
        {
            throw InvoiceErrors.NotFound(command.Id);
        }

        invoice.Void(time.GetUtcNow());
        return Unit.Value;
    }
}
