namespace Invoicing.Domain.Tests.Orders;

using FsCheck;
using FsCheck.Fluent;
using Invoicing.Domain.Common;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Money;
using Invoicing.Domain.Numbering;
using Invoicing.Domain.Orders;
using Invoicing.Domain.Tests.Invoices;
using NUnit.Framework;
using Shouldly;

public sealed class OrderTests
{
    [Test]
    public void Cannot_ask_for_an_invoice_before_it_is_paid_and_says_who_buys()
    {
        var order = Order(2_500, 0, null);

        Refusal.Of(() => order.RequestInvoice(Samples.Buyer), "order.not_paid", ErrorKind.Unprocessable);
        order.MarkPaid(Samples.Now);
        Refusal.Of(() => order.RequestInvoice(Samples.Buyer), "order.billing_details_missing", ErrorKind.Unprocessable);
        order.ChangeBillingDetails("Jane Doe", Address.InCountry("US"), Samples.Now);

        order.RequestInvoice(Samples.Buyer).ShouldBe(new Party("Jane Doe", Address.InCountry("US"), Email: "buyer@example.com"));
    }

    [Test]
    public void Cannot_sell_nothing_or_discount_more_than_everything()
    {
        Refusal.Of(() => Order(100, 101, "Jane Doe"), "order.discount_too_high");
        Refusal.Of(() => Create(new NewOrder(Currency.Usd, [], Money.Zero(Currency.Usd), Samples.Twenty)), "order.no_items");
    }

    [Test]
    public void Paying_twice_is_paying_once()
    {
        var order = Order(2_500, 0, "Jane Doe");

        order.MarkPaid(Samples.Now);
        order.MarkPaid(Samples.Now);

        order.Events.OfType<OrderPaid>().Count().ShouldBe(1);
    }

    /// <summary>What the order shows, its invoice says.</summary>
    [FsCheck.NUnit.Property(MaxTest = 500)]
    public Property The_invoice_totals_what_the_order_does(PositiveInt cents, NonNegativeInt discount)
    {
        var order = Order(cents.Get, discount.Get % (cents.Get + 1), "Jane Doe");
        var invoice = Invoice.Draft(InvoiceId.New(), Samples.Seller, Samples.Buyer, order.ToInvoiceDraft(Samples.Today), Samples.Now);

        return (invoice.Totals.Due == order.TotalMinor
            && invoice.Totals.TaxExclusive == order.NetMinor
            && invoice.Totals.Tax == order.TaxMinor
            && order.Items.Sum(item => item.TaxMinor) == order.TaxMinor).ToProperty();
    }

    private static Order Order(long cents, long discount, string? billingName) => Create(
        new NewOrder(
            Currency.Usd,
            [new NewOrderItem("Handbook", Money.OfMinor(cents - (cents / 3), Currency.Usd)), new NewOrderItem("Poster", Money.OfMinor(cents / 3, Currency.Usd))],
            Money.OfMinor(discount, Currency.Usd),
            Samples.Twenty)
        {
            BillingName = billingName,
            BillingAddress = billingName is null ? null : Address.InCountry("US"),
        });

    private static Order Create(NewOrder order) =>
        Domain.Orders.Order.Create(OrderId.New(), Samples.Buyer, NumberSeriesId.New(), new InvoiceNumber("ACME-0001"), order, Samples.Now);
}
