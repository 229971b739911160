namespace Invoicing.Domain.Tests.Invoices;

using Invoicing.Domain.Common;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Money;
using Invoicing.Domain.Taxes;
using NUnit.Framework;
using Shouldly;

public sealed class DraftContentTests
{
    private static readonly TaxRate Exempt = TaxRate.Of(TaxCategory.E, 0);
    private static readonly NewLine Work = new("Work", 2, 50, Samples.Twenty);

    [Test]
    public void Charges_and_what_is_prepaid_are_in_the_totals()
    {
        var invoice = Draft(new InvoiceDraft(Currency.Eur, [Work])
        {
            Allowances = [new NewAllowance("Rebate", Samples.Eur(1_000), Samples.Twenty)],
            Charges = [new NewAllowance("Freight", Samples.Eur(500), Samples.Twenty)],
            Prepaid = Samples.Eur(2_000),
        });

        invoice.Totals.ShouldBe(new InvoiceTotals(10_000, 1_000, 500, 9_500, 1_900, 11_400, 2_000, 0, 9_400));
    }

    [Test]
    public void Charges_of_prices_that_include_tax_have_a_net()
    {
        var invoice = Draft(new InvoiceDraft(Currency.Eur, [new NewLine("Work", 1, 120, Samples.Twenty)])
        {
            PricesIncludeTax = true,
            Charges = [new NewAllowance("Freight", Samples.Eur(1_200), Samples.Twenty)],
        });

        (invoice.Charges[0].AmountMinor, invoice.Charges[0].NetMinor).ShouldBe((1_200, 1_000));
        (invoice.Totals.Charges, invoice.Totals.Due).ShouldBe((1_000, 13_200));
    }

    [Test]
    public void A_tax_group_states_the_reasons_of_its_lines()
    {
        var care = new NewLine("Care", 1, 10, Exempt) { ExemptionReason = "Hospital care", ExemptionCode = "VATEX-EU-132-1B" };
        var tuition = new NewLine("Tuition", 1, 10, Exempt) { ExemptionReason = "Education", ExemptionCode = "VATEX-EU-132-1I" };

        var one = Draft(new InvoiceDraft(Currency.Eur, [care, care, Work])).Taxes;
        one.Select(tax => (tax.Category, tax.ExemptionReason, tax.ExemptionCode)).ShouldBe(
            [(TaxCategory.S, null, null), (TaxCategory.E, "Hospital care", "VATEX-EU-132-1B")]);
        var both = Draft(new InvoiceDraft(Currency.Eur, [care, tuition])).Taxes.ShouldHaveSingleItem();
        (both.ExemptionReason, both.ExemptionCode).ShouldBe(("Hospital care; Education", null));
    }

    [Test]
    public void Instalments_are_equal_parts_shares_or_amounts()
    {
        DateOnly[] dates = [Samples.Today, Samples.Today.AddDays(30), Samples.Today.AddDays(60)];
        Parts(NewInstalment.On(dates)).ShouldBe([4_000, 4_000, 4_000]);
        Parts([new(dates[0], Percent: new(33.3m)), new(dates[1], Percent: new(33.3m)), new(dates[2], Percent: new(33.4m))]).ShouldBe([3_996, 3_996, 4_008]);
        Parts([new(dates[0], Samples.Eur(2_000)), new(dates[1], Samples.Eur(10_000))]).ShouldBe([2_000, 10_000]);

        Refusal.Of(() => Parts([new(dates[0], Samples.Eur(2_000))]), "invoice.instalments_do_not_add_up", ErrorKind.Unprocessable);
        Refusal.Of(() => Parts([new(dates[0], Percent: new(60)), new(dates[1], Percent: new(60))]), "invoice.instalments_do_not_add_up", ErrorKind.Unprocessable);
        Refusal.Of(() => Parts([new(dates[0], Samples.Eur(2_000)), new(dates[1])]), "invoice.instalments_mixed", ErrorKind.Unprocessable);
    }

    [Test]
    public void Shares_follow_when_the_amount_changes_and_amounts_must_be_given_anew()
    {
        var shared = Draft(new InvoiceDraft(Currency.Eur, [Work]) { Instalments = [new(Samples.Today, Percent: new(25)), new(Samples.Today, Percent: new(75))] });
        shared.Change(null, new DraftChange { Lines = [Work with { Quantity = 4 }] }, Samples.Now);
        shared.Instalments.Select(part => part.AmountMinor).ShouldBe([6_000, 18_000]);

        var fixedParts = Draft(new InvoiceDraft(Currency.Eur, [Work]) { Instalments = [new(Samples.Today, Samples.Eur(12_000))] });
        Refusal.Of(() => fixedParts.Change(null, new DraftChange { Lines = [] }, Samples.Now), "invoice.instalments_do_not_add_up", ErrorKind.Unprocessable);
    }

    [Test]
    public void A_change_keeps_what_it_does_not_name()
    {
        var everything = new InvoiceDraft(Currency.Eur, [Work with { Discount = Samples.Eur(100), Period = new(Samples.Today, Samples.Today) }])
        {
            Reference = "R-1",
            IssueDate = Samples.Today,
            DueDate = Samples.Today.AddDays(14),
            TaxPointDate = Samples.Today,
            Allowances = [new NewAllowance("Rebate", Samples.Eur(100), Samples.Twenty)],
            Charges = [new NewAllowance("Freight", Samples.Eur(100), Samples.Twenty)],
            PricesIncludeTax = true,
            Prepaid = Samples.Eur(100),
            PaymentTerms = new PaymentTerms("Soon", 14),
            Instalments = [new(Samples.Today)],
            Notes = ["Thanks"],
            References = new DocumentReferences { Buyer = "04011000-12345-03", PurchaseOrder = "PO-1" },
            Delivery = new Delivery(Samples.Today, "Warehouse", Address.InCountry("FR")),
            InvoicingPeriod = new InvoicingPeriod(Samples.Today, Samples.Today),
        };
        var (changed, expected) = (Draft(everything), Draft(everything with { Notes = ["Bye"], DueDate = null }));

        changed.Change(null, new DraftChange { Notes = ["Bye"], DueDate = new Replacement<DateOnly?>(null) }, Samples.Now);

        Content(changed).ShouldBe(Content(expected));
        changed.CustomerId.ShouldBe(Samples.Buyer.Id);
    }

    [Test]
    public void Net_days_give_the_due_date_at_issue()
    {
        var invoice = Draft(new InvoiceDraft(Currency.Eur, [Work]) { PaymentTerms = new PaymentTerms(null, 30) });
        RandomInvoices.Issue(invoice);

        invoice.DueDate.ShouldBe(Samples.Today.AddDays(30));
    }

    [Test]
    public void Cannot_issue_below_zero()
    {
        var prepaid = Draft(new InvoiceDraft(Currency.Eur, [Work]) { Prepaid = Samples.Eur(12_001) });
        Refusal.Of(() => RandomInvoices.Issue(prepaid), "invoice.below_zero", ErrorKind.Unprocessable);
    }

    private static IEnumerable<TestCaseData> Unusable()
    {
        var draft = new InvoiceDraft(Currency.Eur, [Work]);
        yield return Case("invoice.value_too_long", ErrorKind.Invalid, draft with { Lines = [Work with { Description = new string('x', 2_001) }] });
        yield return Case("invoice.value_too_long", ErrorKind.Invalid, draft with { Notes = [new string('x', 5_001)] });
        yield return Case("invoice.value_too_long", ErrorKind.Invalid, draft with { References = new DocumentReferences { Tender = new string('x', 256) } });
        yield return Case("invoice.too_many_values", ErrorKind.Unprocessable, draft with { Notes = [.. Enumerable.Repeat("x", 21)] });
        yield return Case("invoice.number_not_storable", ErrorKind.Unprocessable, draft with { Lines = [Work with { Quantity = 0.00000000001m }] });
        yield return Case("invoice.number_not_storable", ErrorKind.Unprocessable, draft with { Lines = [Work with { UnitPrice = 1_000_000_000_000_000_000m }] });
        yield return Case("invoice.period_backwards", ErrorKind.Unprocessable, draft with { InvoicingPeriod = new(Samples.Today, Samples.Today.AddDays(-1)) });
        yield return Case("invoice.net_days_out_of_range", ErrorKind.Unprocessable, draft with { PaymentTerms = new(null, -1) });
        yield return Case("invoice.prepaid_negative", ErrorKind.Unprocessable, draft with { Prepaid = Samples.Eur(-1) });
        yield return Case("tax.charge_negative", ErrorKind.Invalid, draft with { Charges = [new NewAllowance("Freight", Samples.Eur(-1), Samples.Twenty)] });
    }

    [TestCaseSource(nameof(Unusable))]
    public void Cannot_draft_what_can_not_be_kept(string code, ErrorKind kind, object draft) => Refusal.Of(() => Draft((InvoiceDraft)draft), code, kind);

    private static TestCaseData Case(string code, ErrorKind kind, InvoiceDraft draft) => new(code, kind, draft);

    private static long[] Parts(IReadOnlyList<NewInstalment> parts) =>
        [.. Draft(new InvoiceDraft(Currency.Eur, [Work]) { Instalments = parts }).Instalments.Select(part => part.AmountMinor)];

    private static Invoice Draft(InvoiceDraft draft) => Invoice.Draft(InvoiceId.New(), Samples.Seller, Samples.Buyer, draft, Samples.Now);

    private static string Content(Invoice invoice) => System.Text.Json.JsonSerializer.Serialize(new
    {
        invoice.Reference, invoice.IssueDate, invoice.DueDate, invoice.TaxPointDate, invoice.PricesIncludeTax, invoice.Lines, invoice.Allowances,
        invoice.Charges, invoice.Taxes, invoice.Totals, invoice.PaymentTerms, invoice.Instalments, invoice.Notes, invoice.References, invoice.Delivery,
        invoice.InvoicingPeriod,
    });
}
