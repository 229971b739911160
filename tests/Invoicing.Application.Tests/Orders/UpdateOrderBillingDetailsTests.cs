using Invoicing.Application.Abstractions;
using Invoicing.Application.Orders;
using Invoicing.Domain.Common;
using Invoicing.Domain.Customers;
using Invoicing.TestKit;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Application.Tests.Orders;

public sealed class UpdateOrderBillingDetailsTests
{
    private static readonly Address Sweden = Address.InCountry("SE");

    private Ledger _ledger = null!;
    private CustomerId _customer;

    [SetUp]
    public async Task CreateLedger()
    {
        _ledger = await Ledger.CreateAsync();
        _customer = await _ledger.NewCustomerAsync(await _ledger.NewSellerAsync("acme"));
    }

    [TearDown]
    public async Task DisposeLedger() => await _ledger.DisposeAsync();

    [Test]
    public async Task What_is_not_replaced_stays()
    {
        var order = await _ledger.NewOrderAsync(_customer);

        await _ledger.SendAsync(new UpdateOrderBillingDetailsCommand(order, Name: null, new(Sweden)));
        await _ledger.SendAsync(new UpdateOrderBillingDetailsCommand(order, new("John Roe"), Address: null));

        var view = await _ledger.SendAsync(new GetOrderQuery(order));
        (view.BillingName, view.BillingAddress).ShouldBe(("John Roe", Sweden));
    }

    [Test]
    public async Task Both_can_be_emptied()
    {
        var order = await _ledger.NewOrderAsync(_customer);

        await _ledger.SendAsync(new UpdateOrderBillingDetailsCommand(order, new(null), new(null)));

        var view = await _ledger.SendAsync(new GetOrderQuery(order));
        (view.BillingName, view.BillingAddress).ShouldBe((null, null));
    }

    [Test]
    public async Task Replacing_nothing_changes_nothing()
    {
        var order = await _ledger.NewOrderAsync(_customer);
        var before = await _ledger.SendAsync(new GetOrderQuery(order));
        _ledger.Time.Move(TimeSpan.FromHours(1));

        await _ledger.SendAsync(new UpdateOrderBillingDetailsCommand(order, Name: null, Address: null));

        (await _ledger.SendAsync(new GetOrderQuery(order))).ModifiedAt.ShouldBe(before.ModifiedAt);
    }

    [Test]
    public async Task Cannot_change_the_order_of_another_customer()
    {
        var order = await _ledger.NewOrderAsync(_customer);
        var stranger = new Actor(_ledger.AccountId, "portal", CredentialKind.CustomerSession, [], CustomerId.New());

        (await Refusals.OutcomeAsync(() => _ledger.SendAsync(new UpdateOrderBillingDetailsCommand(order, new("X"), null), stranger)))
            .ShouldBe("order.not_found");
    }
}
