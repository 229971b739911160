using Invoicing.Application.Abstractions;
using Invoicing.Domain.Invoices;
using MediatR;

namespace Invoicing.Application.Invoices;

/// <summary>Takes a draft out of the ledger. What is issued stays.</summary>
/// <param name="ReadVersion">Refuses where the draft has another version by now.</param>
public sealed record DeleteDraftCommand(InvoiceId Id, int? ReadVersion = null) : ICommand<Unit>;

internal sealed class DeleteDraftHandler(ICurrentActor actor, IInvoiceRepository invoices) : IRequestHandler<DeleteDraftCommand, Unit>
{
    public async Task<Unit> Handle(DeleteDraftCommand command, CancellationToken cancellationToken)
    {
        var invoice = await invoices.LockGrantedAsync(actor, command.Id, cancellationToken);
        invoice.RefuseIfChangedSince(command.ReadVersion);
        invoice.Delete();
        invoices.Remove(invoice);
        return Unit.Value;
    }
}
