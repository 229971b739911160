namespace Invoicing.Domain.Tests.Invoices;

using Invoicing.Domain.Common;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Payments;
using NUnit.Framework;
using Shouldly;

public sealed class ReversePaymentTests
{
    [Test]
    public void A_reversal_restores_balance_and_status_once()
    {
        var invoice = Samples.Issued();
        Pay(invoice, 2_000);
        var payment = Pay(invoice, 10_000);

        var reversal = Reverse(invoice, payment);

        (invoice.Status, invoice.Balance).ShouldBe((InvoiceStatus.PartiallyPaid, Samples.Eur(10_000)));
        (reversal.AmountMinor, reversal.AppliedMinor, reversal.ReversesId, payment.ReversedById).ShouldBe((-10_000, -10_000, payment.Id, reversal.Id));
        Refusal.Of(() => Reverse(invoice, payment), "payment.already_reversed", ErrorKind.Conflict);
        Refusal.Of(() => Reverse(invoice, reversal), "payment.is_reversal", ErrorKind.Conflict);
    }

    [Test]
    public void A_surplus_is_kept_applied_elsewhere_and_comes_back()
    {
        var (first, second) = (Samples.Issued(), Samples.Issued());
        var payment = first.RecordPayment(PaymentId.New(), Amount(15_000) with { Overpayment = OverpaymentHandling.KeepAsCredit }, Samples.Now);
        (payment.AppliedMinor, payment.SurplusMinor, payment.UnappliedMinor, payment.CreditHolderId).ShouldBe((12_000, 3_000, 3_000, Samples.Buyer.Id));

        var drawn = second.ApplyCredit(PaymentId.New(), payment, Samples.Eur(3_000), Samples.Today, Samples.Now);
        (second.PaidMinor, payment.UnappliedMinor, payment.CreditHolderId, drawn.DrawnFromId).ShouldBe((3_000, 0, null, payment.Id));
        Refusal.Of(() => Reverse(first, payment), "payment.credit_spent", ErrorKind.Conflict);
        Refusal.Of(() => second.ApplyCredit(PaymentId.New(), payment, Samples.Eur(1), Samples.Today, Samples.Now), "payment.no_credit", ErrorKind.Unprocessable);

        second.ReversePayment(PaymentId.New(), drawn, payment, [], new PaymentReversal(Samples.Today), Samples.Now);
        (second.PaidMinor, payment.UnappliedMinor, payment.CreditHolderId).ShouldBe((0, 3_000, Samples.Buyer.Id));
        Reverse(first, payment);
        (first.PaidMinor, payment.UnappliedMinor, payment.CreditHolderId).ShouldBe((0, 0, null));
    }

    [Test]
    public void What_was_refundable_because_of_the_payment_is_no_more()
    {
        var invoice = Samples.Issued();
        var payment = Pay(invoice, 12_000);
        var note = invoice.Credit(InvoiceId.New(), Samples.Eur(5_000), "late", [], Samples.Now);
        note.RefundableMinor.ShouldBe(5_000);

        invoice.ReversePayment(PaymentId.New(), payment, null, [note], new PaymentReversal(Samples.Today), Samples.Now);

        (note.RefundableMinor, invoice.Balance, invoice.Status).ShouldBe((0, Samples.Eur(7_000), InvoiceStatus.Issued));
    }

    [Test]
    public void An_invoice_that_is_taken_back_whole_is_void_once_its_payment_is_reversed()
    {
        var invoice = Samples.Issued();
        var payment = Pay(invoice, 12_000);
        var note = invoice.Credit(InvoiceId.New(), Samples.Eur(12_000), "wrong", [], Samples.Now);
        invoice.Status.ShouldBe(InvoiceStatus.Paid);

        invoice.ReversePayment(PaymentId.New(), payment, null, [note], new PaymentReversal(Samples.Today), Samples.Now);

        (invoice.Status, note.RefundableMinor).ShouldBe((InvoiceStatus.Void, 0));
    }

    [Test]
    public void Being_paid_is_told_each_time()
    {
        var invoice = Samples.Issued();
        var payment = Pay(invoice, 12_000);
        Reverse(invoice, payment);
        Pay(invoice, 12_000);

        invoice.Events.OfType<InvoicePaid>().Count().ShouldBe(2);
        invoice.Events.Select(happened => happened.GetType().Name).TakeLast(5).ShouldBe(
            ["PaymentRecorded", "InvoicePaid", "PaymentReversed", "PaymentRecorded", "InvoicePaid"]);
    }

    [Test]
    public void What_is_prepaid_is_refundable_when_the_invoice_is_taken_back()
    {
        var draft = new InvoiceDraft(Samples.Seller.Currency, [new NewLine("Work", 1, 100, Samples.Twenty)]) { Prepaid = Samples.Eur(2_000) };
        var invoice = Invoice.Draft(InvoiceId.New(), Samples.Seller, Samples.Buyer, draft, Samples.Now);
        RandomInvoices.Issue(invoice);

        var note = invoice.Credit(InvoiceId.New(), invoice.Uncredited, "wrong", [], Samples.Now);

        (note.Totals.Due, note.RefundableMinor, invoice.Status).ShouldBe((12_000, 2_000, InvoiceStatus.Paid));
    }

    private static Payment Pay(Invoice invoice, long cents) => invoice.RecordPayment(PaymentId.New(), Amount(cents), Samples.Now);

    private static Payment Reverse(Invoice invoice, Payment payment) =>
        invoice.ReversePayment(PaymentId.New(), payment, null, [], new PaymentReversal(Samples.Today), Samples.Now);

    private static NewPayment Amount(long cents) => new(Samples.Eur(cents), Samples.Today, "transfer");
}
