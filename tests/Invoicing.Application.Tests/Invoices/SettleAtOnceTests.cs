using Invoicing.Application.Invoices;
using Invoicing.Application.Payments;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Money;
using Invoicing.Domain.Organizations;
using Invoicing.Domain.Taxes;
using Invoicing.TestKit;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Application.Tests.Invoices;

/// <summary>Everything that settles an invoice, at the same moment: the losers are told by name, and no document is paid and void.</summary>
public sealed class SettleAtOnceTests
{
    private const int Rounds = 60;

    private static readonly string[] Named =
        ["done", "invoice.void", "invoice.has_payments", "payment.exceeds_balance", "credit.out_of_range"];

    [Test]
    public async Task Pay_void_and_credit_never_meet()
    {
        await using var ledger = await Ledger.CreateAsync();
        var seller = await ledger.NewSellerAsync();
        var buyer = await ledger.NewCustomerAsync(seller);
        var outcomes = new List<string>();
        for (var round = 0; round < Rounds; round++)
        {
            var id = await IssuedAsync(ledger, seller, buyer);
            outcomes.AddRange(await Task.WhenAll(
                AtOnceAsync(() => ledger.SendAsync(new RecordPaymentCommand(id, 80))),
                AtOnceAsync(() => ledger.SendAsync(new RecordPaymentCommand(id, 120))),
                AtOnceAsync(() => ledger.SendAsync(new VoidInvoiceCommand(id))),
                AtOnceAsync(() => ledger.SendAsync(new CreditInvoiceCommand(id, 50, "late"))),
                AtOnceAsync(() => ledger.SendAsync(new CreditInvoiceCommand(id, null, "wrong"))),
                AtOnceAsync(() => ledger.SendAsync(new CorrectInvoiceCommand(id, "wrong")))));
            await SumsAreRightAsync(ledger, id);
        }

        TestContext.Out.WriteLine(string.Join(", ", outcomes.CountBy(outcome => outcome)));
        outcomes.Distinct().ShouldBeSubsetOf(Named);
    }

    [Test]
    public async Task A_payment_is_reversed_once_and_a_credit_is_spent_once()
    {
        await using var ledger = await Ledger.CreateAsync();
        var seller = await ledger.NewSellerAsync();
        var buyer = await ledger.NewCustomerAsync(seller);
        var first = await IssuedAsync(ledger, seller, buyer);
        var payment = await ledger.SendAsync(new RecordPaymentCommand(first, 170) { Overpayment = Domain.Payments.OverpaymentHandling.KeepAsCredit });
        (payment.Applied.Amount, payment.Unapplied.Amount).ShouldBe((120m, 50m));
        (await ledger.SendAsync(new GetCustomerCreditQuery(buyer))).ShouldBe([Money.OfMinor(5_000, Currency.Eur)]);
        var others = new[] { await IssuedAsync(ledger, seller, buyer), await IssuedAsync(ledger, seller, buyer), await IssuedAsync(ledger, seller, buyer) };

        var applied = await Task.WhenAll(others.Select(other => AtOnceAsync(() => ledger.SendAsync(new ApplyCreditCommand(other)))));
        applied.Order(StringComparer.Ordinal).ShouldBe(["done", "payment.no_credit", "payment.no_credit"]);
        (await ledger.SendAsync(new GetCustomerCreditQuery(buyer))).ShouldBeEmpty();
        (await Refusals.OutcomeAsync(() => ledger.SendAsync(new ReversePaymentCommand(new(payment.Id))))).ShouldBe("payment.credit_spent");

        var drawn = await ledger.ScalarAsync<Guid>("select id from payments where drawn_from_id is not null");
        var reversed = await Refusals.AtOnceAsync(6, () => ledger.SendAsync(new ReversePaymentCommand(new(drawn), Reason: "mistake")));
        reversed.Order(StringComparer.Ordinal).ShouldBe(["done", .. Enumerable.Repeat("payment.already_reversed", 5)]);
        (await ledger.SendAsync(new GetCustomerCreditQuery(buyer))).ShouldBe([Money.OfMinor(5_000, Currency.Eur)]);

        var reversal = await ledger.SendAsync(new ReversePaymentCommand(new(payment.Id)));
        reversal.Amount.Amount.ShouldBe(-170m);
        (await ledger.SendAsync(new GetPaymentQuery(new(payment.Id)))).ReversedById.ShouldBe(reversal.Id);
        (await ledger.SendAsync(new GetInvoiceQuery(first))).Status.ShouldBe(InvoiceStatus.Issued);
        (await ledger.SendAsync(new GetCustomerCreditQuery(buyer))).ShouldBeEmpty();
        (await Refusals.OutcomeAsync(() => ledger.SendAsync(new ReversePaymentCommand(Domain.Payments.PaymentId.New())))).ShouldBe("payment.not_found");
    }

    private static async Task SumsAreRightAsync(Ledger ledger, InvoiceId id)
    {
        var invoice = await ledger.SendAsync(new GetInvoiceQuery(id));
        var paid = await ledger.ScalarAsync<long>($"select coalesce(sum(amount_minor - surplus_minor), 0) from payments where invoice_id = '{id}'");
        var credited = await ledger.ScalarAsync<long>($"select coalesce(sum(totals_due), 0) from invoices where credited_invoice_id = '{id}'");
        var refundable = await ledger.ScalarAsync<long>($"select coalesce(sum(refundable_minor), 0) from invoices where credited_invoice_id = '{id}'");

        (invoice.Paid.MinorUnits, invoice.Credited.MinorUnits).ShouldBe((paid, credited));
        paid.ShouldBeLessThanOrEqualTo(12_000);
        credited.ShouldBeLessThanOrEqualTo(12_000);
        if (invoice.Status == InvoiceStatus.Void)
        {
            paid.ShouldBe(0);
        }
        else
        {
            invoice.Balance.MinorUnits.ShouldBe(12_000 - paid - (credited - refundable));
        }
    }

    private static Task<string> AtOnceAsync<T>(Func<Task<T>> work) => Task.Run(() => Refusals.OutcomeAsync(work));

    private static async Task<InvoiceId> IssuedAsync(Ledger ledger, OrganizationId seller, CustomerId buyer)
    {
        var draft = new InvoiceDraft(Currency.Eur, [new NewLine("Work", 1, 100, TaxRate.Of(TaxCategory.S, 20))]);
        var id = new InvoiceId((await ledger.SendAsync(new DraftInvoiceCommand(seller, buyer, draft))).Id);
        await ledger.SendAsync(new IssueInvoiceCommand(id));
        return id;
    }
}
