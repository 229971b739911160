using Invoicing.Application.Abstractions;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Organizations;
using MediatR;

namespace Invoicing.Application.Invoices;

/// <summary>A draft with everything that an invoice can say.</summary>
/// <param name="CustomerId">May wait until the draft is issued.</param>
public sealed record DraftInvoiceCommand(OrganizationId OrganizationId, CustomerId? CustomerId, InvoiceDraft Draft) : ICommand<InvoiceView>;

internal sealed class DraftInvoiceHandler(
    ICurrentActor actor, IOrganizationRepository organizations, ICustomerRepository customers, IInvoiceRepository invoices, TimeProvider time)
    : IRequestHandler<DraftInvoiceCommand, InvoiceView>
{
    public async Task<InvoiceView> Handle(DraftInvoiceCommand command, CancellationToken cancellationToken)
    {
        var seller = await organizations.GetAsync(command.OrganizationId, cancellationToken);
        if (!actor.Actor.IsGranted(seller.Id, Role.Team))
        {
            throw OrganizationErrors.NotGranted(command.OrganizationId);
        }

        var buyer = command.CustomerId is { } customer ? await customers.GetBuyerAsync(seller.Id, customer, cancellationToken) : null;
        var invoice = Invoice.Draft(InvoiceId.New(), seller, buyer, command.Draft, time.GetUtcNow());
        await invoices.AddAsync(invoice, cancellationToken);
        return InvoiceViews.Of(invoice, seller, buyer);
    }
}
