using Invoicing.Application.Abstractions;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Organizations;
using MediatR;

namespace Invoicing.Application.Customers;

public sealed record GetCustomerQuery(CustomerId Id) : IQuery<CustomerView>;

public sealed record GetCustomerByExternalIdQuery(OrganizationId OrganizationId, string ExternalId) : IQuery<CustomerView>;

public sealed record GetCustomerBySerialQuery(OrganizationId OrganizationId, long Serial) : IQuery<CustomerView>;

internal sealed class GetCustomerHandler(ICurrentActor actor, ICustomerQueries customers)
    : IRequestHandler<GetCustomerQuery, CustomerView>,
        IRequestHandler<GetCustomerByExternalIdQuery, CustomerView>,
        IRequestHandler<GetCustomerBySerialQuery, CustomerView>
{
    public async Task<CustomerView> Handle(GetCustomerQuery query, CancellationToken cancellationToken) =>
        Visible(await customers.FindAsync(query.Id, cancellationToken), query.Id);

    public async Task<CustomerView> Handle(GetCustomerByExternalIdQuery query, CancellationToken cancellationToken) =>
        Visible(await customers.FindByExternalIdAsync(query.OrganizationId, query.ExternalId, cancellationToken), query.ExternalId);

    public async Task<CustomerView> Handle(GetCustomerBySerialQuery query, CancellationToken cancellationToken) =>
        Visible(await customers.FindBySerialAsync(query.OrganizationId, query.Serial, cancellationToken), query.Serial);

    private CustomerView Visible(CustomerView? customer, object id) =>
        customer is not null && actor.Actor.MaySee(new OrganizationId(customer.OrganizationId), new CustomerId(customer.Id))
            ? customer
            : throw CustomerErrors.NotFound(id);
}
