using Invoicing.Api.JsonApi.Resources;
using Invoicing.Application.Orders;
using Invoicing.Domain.Orders;

namespace Invoicing.Api.Native.Orders;

internal static class OrdersResource
{
    public const string Name = "orders";

    public static ResourceType Describe() => new ResourceType<OrderView, OrderAttributes>(Name)
    {
        Singular = "order",
        Id = view => view.Id.ToString(),
        Version = view => view.Version,
        Fields = OrderFields.Listed,
        Get = id => new GetOrderQuery(new OrderId(id)),
        Select = selection => new SelectOrdersQuery(selection),
        Relationships =
        [
            Related.ToOne<OrderView>("organization", "organizations", view => view.OrganizationId),
            Related.ToOne<OrderView>("customer", "customers", view => view.CustomerId).Required(),
            Related.ToMany("invoices", "invoices", "order"),
        ],
        AlsoSent = typeof(OrderTaxModel),
        Create = OrderInput.CreateAsync,
    };
}
