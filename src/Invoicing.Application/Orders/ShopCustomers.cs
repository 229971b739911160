using Invoicing.Application.Abstractions;
using Invoicing.Application.Customers;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Organizations;
using MediatR;

namespace Invoicing.Application.Orders;

/// <summary>From a shop's customer to the ledger's: by the id, then the external id, then the e-mail address; else a new one.</summary>
internal sealed class ShopCustomers(ICustomerRepository customers, IMediator mediator)
{
    public async Task<CustomerId> FindOrCreateAsync(Organization seller, ShopCustomer told, CancellationToken cancellationToken)
    {
        if (await FindAsync(seller, told, cancellationToken) is { } known)
        {
            return known.Id;
        }

        var id = await customers.IsTakenAsync(told.Id, cancellationToken) ? CustomerId.New() : told.Id;
        await mediator.Send(new CreateCustomerCommand(id, seller.Id, told.Details), cancellationToken);
        return id;
    }

    private async Task<Customer?> FindAsync(Organization seller, ShopCustomer told, CancellationToken cancellationToken)
    {
        if (await customers.FindAsync(told.Id, cancellationToken) is { } same && same.OrganizationId == seller.Id)
        {
            return same;
        }

        if (told.Details.ExternalId is { } externalId
            && await customers.FindByExternalIdAsync(seller.Id, externalId, cancellationToken) is { } byExternalId)
        {
            return byExternalId;
        }

        return told.Details.Email is { } email ? await customers.FindByEmailAsync(seller.Id, email, cancellationToken) : null;
    }
}
