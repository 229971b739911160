using System.Text.Json;
using Invoicing.Application.Abstractions;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Money;
using Invoicing.Domain.Orders;
using Invoicing.Domain.Organizations;
using Invoicing.Domain.Webhooks;
using MediatR;

namespace Invoicing.Application.Orders;

/// <summary>Brings an order to the state that a shop tells. The same message has its effect once, an older state none.</summary>
public sealed record ImportOrderCommand(ShopMessage Message, OrganizationId? OrganizationId, ShopOrder Order) : ICommand<ImportOutcome>;

/// <param name="Source">Who sends, for example <c>polar</c>.</param>
/// <param name="Key">The sender's id of the message.</param>
public sealed record ShopMessage(string Source, string Key);

/// <param name="Id">The shop's id of the order; it becomes the order's own where nobody has it.</param>
/// <param name="Refunded">All that has been refunded so far, without tax.</param>
/// <param name="Billing">The shop's own text of who is billed: a change of it, and only that, changes the order.</param>
public sealed record ShopOrder(
    OrderId Id, ShopCustomer Customer, NewOrder Order, bool IsPaid, Money Refunded, Money RefundedTax, JsonElement Billing);

/// <param name="Id">The shop's id of the customer; it becomes the customer's own where nobody has it.</param>
public sealed record ShopCustomer(CustomerId Id, NewCustomer Details);

public enum ImportOutcome
{
    Applied,
    KnownAlready,
}

internal sealed class ImportOrderHandler(
    ICurrentActor actor,
    IOrganizationRepository organizations,
    IOrderRepository orders,
    IReceivedMessageRepository messages,
    ShopCustomers customers,
    IMediator mediator,
    TimeProvider time) : IRequestHandler<ImportOrderCommand, ImportOutcome>
{
    private const string BillingKey = "shop_billing";

    public async Task<ImportOutcome> Handle(ImportOrderCommand command, CancellationToken cancellationToken)
    {
        var seller = command.OrganizationId is { } named
            ? await organizations.GetAsync(named, cancellationToken)
            : await organizations.GetDefaultAsync(cancellationToken);

        // A shop tells of one sale in several messages at once; the first makes the order and its customer, the others wait here.
        await organizations.LockAsync(seller.Id, cancellationToken);
        if (await messages.IsKnownAsync(command.Message.Source, command.Message.Key, cancellationToken))
        {
            return ImportOutcome.KnownAlready;
        }

        messages.Add(ReceivedMessage.Of(actor.Actor.AccountId, command.Message.Source, command.Message.Key, time.GetUtcNow()));
        var order = await orders.LockByExternalIdAsync(seller.Id, ExternalIdOf(command.Order), cancellationToken);
        if (order is null)
        {
            order = await CreateAsync(seller, command.Order, cancellationToken);
        }
        else
        {
            Update(order, command.Order);
        }

        Settle(order, command.Order);
        return ImportOutcome.Applied;
    }

    private async Task<Order> CreateAsync(Organization seller, ShopOrder told, CancellationToken cancellationToken)
    {
        var customer = await customers.FindOrCreateAsync(seller, told.Customer, cancellationToken);
        var id = await orders.IsTakenAsync(told.Id, cancellationToken) ? OrderId.New() : told.Id;
        var billing = new Dictionary<string, JsonElement?> { [BillingKey] = told.Billing };
        var details = told.Order with { ExternalId = ExternalIdOf(told), Attributes = told.Order.Attributes.With(billing) };
        await mediator.Send(new CreateOrderCommand(id, customer, details), cancellationToken);
        return await orders.LockAsync(id, cancellationToken);
    }

    private void Update(Order order, ShopOrder told)
    {
        var now = time.GetUtcNow();
        var totals = (order.Currency, order.SubtotalMinor, order.DiscountMinor);
        if (totals != (told.Order.Currency, told.Order.Items.Sum(item => item.Amount.MinorUnits), told.Order.Discount.MinorUnits))
        {
            throw OrderErrors.AmountsChanged(order.Id);
        }

        if (order.Attributes.Find(BillingKey)?.GetRawText() != told.Billing.GetRawText())
        {
            order.ChangeBillingDetails(told.Order.BillingName, told.Order.BillingAddress, now);
            order.ChangeAttributes(new Dictionary<string, JsonElement?> { [BillingKey] = told.Billing }, now);
        }

        using var attributes = JsonDocument.Parse(told.Order.Attributes.Json);
        order.ChangeAttributes(
            attributes.RootElement.EnumerateObject().ToDictionary(member => member.Name, member => (JsonElement?)member.Value), now);
    }

    // Paid stays paid and refunds only grow, so a message that comes late takes nothing back.
    private void Settle(Order order, ShopOrder told)
    {
        var now = time.GetUtcNow();
        if (told.IsPaid)
        {
            order.MarkPaid(now);
        }

        var refund = new Money(Math.Max(0, told.Refunded.MinorUnits - order.RefundedMinor), order.Currency);
        var tax = new Money(Math.Max(0, told.RefundedTax.MinorUnits - order.RefundedTaxMinor), order.Currency);
        if (refund.IsPositive || tax.IsPositive)
        {
            order.Refund(refund, tax, now);
        }
    }

    private static string ExternalIdOf(ShopOrder order) => order.Id.ToString();
}
