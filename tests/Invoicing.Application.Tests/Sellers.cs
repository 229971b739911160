using Invoicing.Application.Contracts;
using Invoicing.Application.Customers;
using Invoicing.Application.Orders;
using Invoicing.Application.Organizations;
using Invoicing.Domain.Common;
using Invoicing.Domain.Contracts;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Money;
using Invoicing.Domain.Orders;
using Invoicing.Domain.Organizations;
using Invoicing.Domain.Taxes;
using Invoicing.TestKit;

namespace Invoicing.Application.Tests;

/// <summary>What most use cases need first.</summary>
internal static class Sellers
{
    public static async Task<OrganizationId> NewSellerAsync(this Ledger ledger, string? handle = null, bool isDefault = false)
    {
        var id = OrganizationId.New();
        var details = new NewOrganization("Acme Ltd", Currency.Eur, "Europe/Madrid", handle, IsDefault: isDefault);
        await ledger.SendAsync(new CreateOrganizationCommand(id, details));
        return id;
    }

    public static async Task<CustomerId> NewCustomerAsync(this Ledger ledger, OrganizationId seller, string? email = "buyer@example.com")
    {
        var id = CustomerId.New();
        await ledger.SendAsync(new CreateCustomerCommand(id, seller, new NewCustomer("Buyer Inc", email)));
        return id;
    }

    public static async Task<ContractId> NewMonthlyContractAsync(
        this Ledger ledger, CustomerId customer, DateOnly start, decimal price = 100, BillingOffset offset = BillingOffset.Prepaid)
    {
        var id = ContractId.New();
        var contract = new NewContract("Support", Currency.Eur, start)
        {
            Prices = [new ContractPrice("Support", 1, price, BillingCadence.Parse("P1M"), offset)],
        };
        await ledger.SendAsync(new CreateContractCommand(id, customer, contract, Activate: true));
        return id;
    }

    public static async Task<OrderId> NewOrderAsync(this Ledger ledger, CustomerId customer, bool isPaid = true, string? billingName = "Jane Doe")
    {
        var id = OrderId.New();
        var order = new NewOrder(
            Currency.Usd,
            [new NewOrderItem("Handbook", Money.OfMinor(1_999, Currency.Usd)), new NewOrderItem("Poster", Money.OfMinor(501, Currency.Usd))],
            Money.OfMinor(500, Currency.Usd),
            TaxRate.Of(TaxCategory.S, 20))
        {
            BillingName = billingName,
            BillingAddress = billingName is null ? null : Address.InCountry("US"),
        };
        await ledger.SendAsync(new CreateOrderCommand(id, customer, order));
        if (isPaid)
        {
            await ledger.SendAsync(new MarkOrderPaidCommand(id));
        }

        return id;
    }
}
