namespace Invoicing.Domain.Tests.Orders;

using FsCheck;
using FsCheck.Fluent;
using Invoicing.Domain.Common;
using Invoicing.Domain.Money;
using Invoicing.Domain.Numbering;
using Invoicing.Domain.Orders;
using Invoicing.Domain.Taxes;
using Invoicing.Domain.Tests.Invoices;
using NUnit.Framework;
using Shouldly;

public sealed class RefundTests
{
    [Test]
    public void A_part_then_the_rest()
    {
        var order = Paid(10_000);

        order.Refund(Usd(3_333), null, Samples.Now);
        (order.Status, order.RefundedMinor, order.RefundedTaxMinor).ShouldBe((OrderStatus.PartiallyRefunded, 3_333, 667));
        order.Refund(null, null, Samples.Now);
        (order.Status, order.RefundedMinor, order.RefundedTaxMinor).ShouldBe((OrderStatus.Refunded, 10_000, 2_000));
        order.Events.OfType<OrderRefunded>().Select(refund => (refund.NetMinor, refund.TaxMinor)).ShouldBe([(3_333, 667), (6_667, 1_333)]);
    }

    [Test]
    public void Is_refused_unless_there_is_something_to_give_back()
    {
        Refusal.Of(() => Order(10_000).Refund(null, null, Samples.Now), "order.refund_unpaid", ErrorKind.Unprocessable);
        Refusal.Of(() => Paid(10_000).Refund(Usd(10_001), null, Samples.Now), "order.refund_exceeds_order");
        Refusal.Of(() => Paid(10_000).Refund(Usd(1), Usd(2_001), Samples.Now), "order.refund_exceeds_order");
        Refusal.Of(() => Paid(10_000).Refund(Usd(-1), null, Samples.Now), "order.refund_not_positive");
        Refusal.Of(() => Paid(10_000).Refund(Usd(0), null, Samples.Now), "order.refund_not_positive");
        Refusal.Of(() => Paid(10_000).Refund(Money.OfMinor(1, Currency.Eur), null, Samples.Now), "money.currency_mismatch");
        var whole = Paid(10_000);
        whole.Refund(null, null, Samples.Now);
        Refusal.Of(() => whole.Refund(null, null, Samples.Now), "order.refund_not_positive");
    }

    [FsCheck.NUnit.Property(MaxTest = 300)]
    public void Any_parts_come_to_the_whole(PositiveInt net, PositiveInt part)
    {
        var order = Paid(net.Get);
        while (order.RefundedMinor < order.NetMinor)
        {
            order.Refund(Usd(Math.Min(Math.Max(part.Get, net.Get / 20), order.NetMinor - order.RefundedMinor)), null, Samples.Now);
            order.RefundedTaxMinor.ShouldBeLessThanOrEqualTo(order.TaxMinor);
        }

        (order.Status, order.RefundedTaxMinor).ShouldBe((OrderStatus.Refunded, order.TaxMinor));
    }

    [TestCase(10_000, 2_000, "20")]
    [TestCase(10_000, 888, "8.88")]
    [TestCase(1_999, 177, "8.85")]
    [TestCase(3, 1, "33")]
    [TestCase(99_999_999, 8_874_999, "8.874999")]
    public void A_rate_is_the_shortest_that_gives_the_tax(long net, long tax, string rate) =>
        DerivedRate.Of(Usd(net), Usd(tax), TaxRate.None).Rate.ToString().ShouldBe(rate);

    [Test]
    public void Where_no_rate_gives_the_tax_it_is_refused()
    {
        DerivedRate.Of(Usd(0), Usd(0), TaxRate.None).ShouldBe(TaxRate.None);
        Refusal.Of(() => DerivedRate.Of(Usd(0), Usd(1), TaxRate.None), "tax.no_rate_gives_amount");
        Refusal.Of(() => DerivedRate.Of(Usd(100), Usd(102), TaxRate.None), "tax.no_rate_gives_amount");
    }

    [FsCheck.NUnit.Property(MaxTest = 500)]
    public Property Every_tax_up_to_the_net_has_a_rate(PositiveInt net, NonNegativeInt tax)
    {
        var (whole, part) = (Usd(net.Get), Usd(tax.Get % (net.Get + 1L)));
        var rate = DerivedRate.Of(whole, part, TaxRate.None);
        return (Money.Round(whole.Amount * rate.Rate.Fraction, Currency.Usd) == part).ToProperty();
    }

    private static Order Paid(long net)
    {
        var order = Order(net);
        order.MarkPaid(Samples.Now);
        return order;
    }

    private static Order Order(long net)
    {
        var details = new NewOrder(Currency.Usd, [new NewOrderItem("Handbook", Usd(net))], Usd(0), Samples.Twenty);
        return Domain.Orders.Order.Create(OrderId.New(), Samples.Buyer, NumberSeriesId.New(), new InvoiceNumber("A-0001"), details, Samples.Now);
    }

    private static Money Usd(long minor) => Money.OfMinor(minor, Currency.Usd);
}
