using Invoicing.Application.Abstractions;
using Invoicing.Domain.Invoices;
using MediatR;

namespace Invoicing.Application.Invoices;

/// <summary>Takes a draft out of the ledger. What is issued stays.</summary>
public sealed record DeleteDraftCommand(InvoiceId Id) : ICommand<Unit>;

internal sealed class DeleteDraftHandler(ICurrentActor actor, IInvoiceRepository invoices) : IRequestHandler<DeleteDraftCommand, Unit>
{
    public async Task<Unit> Handle(DeleteDraftCommand command, CancellationToken cancellationToken)
    {
        var invoice = await invoices.LockGrantedAsync(actor, command.Id, cancellationToken);
        invoice.Delete();
        invoices.Remove(invoice);
        return Unit.Value;
    }
}
