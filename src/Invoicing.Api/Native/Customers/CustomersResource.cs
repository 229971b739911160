using Invoicing.Api.JsonApi.Resources;
using Invoicing.Application.Customers;
using Invoicing.Domain.Customers;

namespace Invoicing.Api.Native.Customers;

internal static class CustomersResource
{
    public static ResourceType Describe() => new ResourceType<CustomerView, CustomerAttributes>("customers")
    {
        Singular = "customer",
        Id = view => view.Id.ToString(),
        Version = view => view.Version,
        Fields = CustomerFields.Listed,
        Get = id => new GetCustomerQuery(new CustomerId(id)),
        Select = selection => new SelectCustomersQuery(selection),
        Relationships =
        [
            Related.ToOne<CustomerView>("organization", "organizations", view => view.OrganizationId).Required(),
            Related.ToMany("contracts", "contracts", "customer"),
            Related.ToMany("invoices", "invoices", "customer"),
            Related.ToMany("orders", "orders", "customer"),
        ],
        Create = async (mediator, input, cancellationToken) =>
        {
            var id = CustomerId.New();
            await mediator.Send(CustomerInput.ReadNew(id, input), cancellationToken);
            return await mediator.Send(new GetCustomerQuery(id), cancellationToken);
        },
        Update = (mediator, id, input, cancellationToken) => mediator.Send(CustomerInput.ReadChange(new CustomerId(id), input), cancellationToken),
        Delete = (mediator, id, cancellationToken) => mediator.Send(new DeleteCustomerCommand(new CustomerId(id)), cancellationToken),
    };
}
