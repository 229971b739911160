using Invoicing.Application.Abstractions;
using Invoicing.Domain.Invoices;
using MediatR;

namespace Invoicing.Application.Invoices;

/// <param name="OnlyZero">Voids an invoice over nothing, and finds one that is void already in order; refuses every other.</param>
/// <param name="ReadVersion">Refuses where the invoice has another version by now.</param>
public sealed record VoidInvoiceCommand(InvoiceId Id, bool OnlyZero = false, int? ReadVersion = null) : ICommand<InvoiceView>;

internal sealed class VoidInvoiceHandler(
    ICurrentActor actor,
    IInvoiceRepository invoices,
    IOrganizationRepository organizations,
    ICustomerRepository customers,
    TimeProvider time) : IRequestHandler<VoidInvoiceCommand, InvoiceView>
{
    public async Task<InvoiceView> Handle(VoidInvoiceCommand command, CancellationToken cancellationToken)
    {
        var invoice = await invoices.LockGrantedAsync(actor, command.Id, cancellationToken);
        invoice.RefuseIfChangedSince(command.ReadVersion);
        if (command.OnlyZero)
        {
            invoice.VoidIfZero(time.GetUtcNow());
        }
        else
        {
            invoice.Void(time.GetUtcNow());
        }

        var seller = await organizations.GetAsync(invoice.OrganizationId, cancellationToken);
        return await invoice.ToViewAsync(seller, customers, cancellationToken);
    }
}
