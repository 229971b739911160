using Invoicing.Application.Abstractions;
using Invoicing.Application.Invoices;
using Invoicing.Domain.Financing;
using Invoicing.Domain.Invoices;
using MediatR;

namespace Invoicing.Application.Financing;

/// <summary>An invoice that is about to take a step towards its payment: what nobody has issued yet is issued first.</summary>
internal sealed class FinancedInvoices(ICurrentActor actor, IInvoiceRepository invoices, IMediator mediator)
{
    /// <exception cref="Domain.Common.InvoicingException">NotFound; Unprocessable where it is void or paid.</exception>
    public async Task<Invoice> GetIssuedAsync(InvoiceId id, CancellationToken cancellationToken)
    {
        var invoice = await invoices.GetAsync(id, cancellationToken);
        if (!actor.Actor.IsGranted(invoice.OrganizationId, Role.Team))
        {
            throw InvoiceErrors.NotFound(id);
        }

        FinancingErrors.RefuseUnlessOpen(invoice);
        if (invoice.Status == InvoiceStatus.Draft)
        {
            await mediator.Send(new IssueInvoiceCommand(id), cancellationToken);
        }

        return invoice;
    }
}
