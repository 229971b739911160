using Invoicing.Application.Abstractions;
using Invoicing.Domain.Invoices;
using MediatR;

namespace Invoicing.Application.Invoices;

/// <summary>Changes what is named of a draft and keeps everything else.</summary>
/// <param name="ReadVersion">Refuses where the draft has another version by now.</param>
public sealed record UpdateDraftCommand(InvoiceId Id, DraftChange Change, int? ReadVersion = null) : ICommand<InvoiceView>;

internal sealed class UpdateDraftHandler(
    ICurrentActor actor, IInvoiceRepository invoices, IOrganizationRepository organizations, ICustomerRepository customers, TimeProvider time)
    : IRequestHandler<UpdateDraftCommand, InvoiceView>
{
    public async Task<InvoiceView> Handle(UpdateDraftCommand command, CancellationToken cancellationToken)
    {
        var invoice = await invoices.LockGrantedAsync(actor, command.Id, cancellationToken);
        invoice.RefuseIfChangedSince(command.ReadVersion);
        var seller = await organizations.GetAsync(invoice.OrganizationId, cancellationToken);
        var newBuyer = command.Change.Customer is { } id ? await customers.GetBuyerAsync(seller.Id, id, cancellationToken) : null;
        invoice.Change(newBuyer, command.Change, time.GetUtcNow());
        return await invoice.ToViewAsync(seller, customers, cancellationToken);
    }
}
