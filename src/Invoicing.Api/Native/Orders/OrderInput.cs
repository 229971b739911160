using Invoicing.Api.JsonApi.Requests;
using Invoicing.Api.Native.Wire;
using Invoicing.Application.Customers;
using Invoicing.Application.Orders;
using Invoicing.Application.Organizations;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Money;
using Invoicing.Domain.Orders;
using Invoicing.Domain.Organizations;
using Invoicing.Domain.Taxes;
using MediatR;

namespace Invoicing.Api.Native.Orders;

internal static class OrderInput
{
    public static async Task<OrderView> CreateAsync(IMediator mediator, ResourceInput input, CancellationToken cancellationToken)
    {
        var customer = input.RequiredId("customer");
        input.Errors.Throw();
        var buyer = await mediator.Send(new GetCustomerQuery(new CustomerId(customer)), cancellationToken);
        var seller = await mediator.Send(new GetOrganizationQuery(new OrganizationId(buyer.OrganizationId)), cancellationToken);
        var id = OrderId.New();
        await mediator.Send(new CreateOrderCommand(id, new CustomerId(customer), Read(input, seller)), cancellationToken);
        return await mediator.Send(new GetOrderQuery(id), cancellationToken);
    }

    private static NewOrder Read(ResourceInput input, OrganizationView seller)
    {
        var attributes = input.Attributes;
        var currency = attributes.Currency("currency") ?? Currency.Of(seller.Currency);
        var items = attributes.List("items", item => new NewOrderItem(item.RequiredText("label"), item.RequiredMoney("amount", currency))) ?? [];
        var discount = attributes.Money("discount", currency) ?? Money.Zero(currency);
        var tax = attributes.Tax("taxCategory", "taxRate") ?? TaxRate.Of(Enum.Parse<TaxCategory>(seller.DefaultTaxCategory), seller.DefaultTaxRate);
        var order = new NewOrder(currency, items, discount, tax)
        {
            Description = attributes.Text("description") ?? items.FirstOrDefault()?.Label ?? string.Empty,
            ExternalId = attributes.Text("externalId"),
            BillingName = attributes.Text("billingName"),
            BillingAddress = attributes.Address("billingAddress"),
        };
        input.Check();
        return order;
    }
}
