namespace Invoicing.Domain.Tests.Invoices;

using Invoicing.Domain.Common;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Money;
using Invoicing.Domain.Payments;
using NUnit.Framework;
using Shouldly;

public sealed class PayAndVoidTests
{
    [Test]
    public void Payments_lower_the_balance_until_nothing_is_left()
    {
        var invoice = Samples.Issued();

        var first = Pay(invoice, 2_000);
        (invoice.Status, invoice.Balance).ShouldBe((InvoiceStatus.PartiallyPaid, Samples.Eur(10_000)));
        Pay(invoice, 10_000);

        (invoice.Status, invoice.Balance.IsZero).ShouldBe((InvoiceStatus.Paid, true));
        (first.InvoiceId, first.AmountMinor, first.AccountId).ShouldBe((invoice.Id, 2_000, invoice.AccountId));
    }

    [Test]
    public void Cannot_pay_more_than_the_balance()
    {
        var invoice = Samples.Issued();
        Pay(invoice, 12_000);

        Refusal.Of(() => Pay(invoice, 1), "payment.exceeds_balance", ErrorKind.Unprocessable);
    }

    [TestCase(0)]
    [TestCase(-5)]
    public void Cannot_pay_nothing_or_less(long cents) => Refusal.Of(() => Pay(Samples.Issued(), cents), "payment.not_positive");

    [Test]
    public void Cannot_pay_in_another_currency() => Refusal.Of(
        () => Samples.Issued().RecordPayment(PaymentId.New(), new NewPayment(Money.OfMinor(1, Currency.Usd), Samples.Today, "card"), Samples.Now),
        "money.currency_mismatch");

    [Test]
    public void Cannot_pay_a_draft() => Refusal.Of(() => Pay(Samples.Draft(new NewLine("Work", 1, 1, Samples.Twenty)), 1), "invoice.not_issued", ErrorKind.Conflict);

    [Test]
    public void Void_keeps_the_number_and_ends_everything()
    {
        var invoice = Samples.Issued();

        invoice.Void(Samples.Now);

        (invoice.Status, invoice.Number!.Value.Value).ShouldBe((InvoiceStatus.Void, "INV-0001"));
        Refusal.Of(() => Pay(invoice, 1), "invoice.void", ErrorKind.Conflict);
        Refusal.Of(() => invoice.Void(Samples.Now), "invoice.void", ErrorKind.Conflict);
        Refusal.Of(() => invoice.Send("a@example.com"), "invoice.void", ErrorKind.Conflict);
    }

    [Test]
    public void Cannot_void_with_payments()
    {
        var invoice = Samples.Issued();
        Pay(invoice, 1);

        Refusal.Of(() => invoice.Void(Samples.Now), "invoice.has_payments", ErrorKind.Conflict);
    }

    private static Payment Pay(Invoice invoice, long cents) =>
        invoice.RecordPayment(PaymentId.New(), new NewPayment(Samples.Eur(cents), Samples.Today, "transfer"), Samples.Now);
}
