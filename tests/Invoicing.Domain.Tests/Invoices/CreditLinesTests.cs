namespace Invoicing.Domain.Tests.Invoices;

using Invoicing.Domain.Common;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Money;
using Invoicing.Domain.Taxes;
using NUnit.Framework;
using Shouldly;

public sealed class CreditLinesTests
{
    private static readonly TaxRate Seven = TaxRate.Of(TaxCategory.S, 7);

    [Test]
    public void A_quantity_is_credited_with_its_tax()
    {
        var invoice = Issued(new InvoiceDraft(Currency.Eur, [new NewLine("Chair", 4, 25, Samples.Twenty, UnitCode: "H87"), new NewLine("Book", 1, 10, Seven)]));

        var note = invoice.CreditLines(InvoiceId.New(), [new LineCredit(1, 1), new LineCredit(2)], "broken", [], Samples.Now);

        note.Totals.ShouldBe(new InvoiceTotals(3_500, 0, 0, 3_500, 570, 4_070, 0, 0, 4_070));
        note.Lines.Select(line => (line.Description, line.Quantity, line.UnitCode, line.UnitPrice, line.CreditedPosition)).ShouldBe(
            [("Chair", 1m, "H87", 25m, 1), ("Book", 1m, "C62", 10m, 2)]);
        note.References!.PrecedingInvoices.ShouldHaveSingleItem().ShouldBe(new PrecedingInvoice("INV-0001", Samples.Today));
        (invoice.CreditedMinor, invoice.Balance).ShouldBe((4_070, Samples.Eur(9_000)));
    }

    [Test]
    public void Lines_bear_the_documents_allowance()
    {
        var invoice = Issued(new InvoiceDraft(Currency.Eur, [new NewLine("A", 1, 60, Samples.Twenty), new NewLine("B", 1, 40, Samples.Twenty)])
        {
            Allowances = [new NewAllowance("Rebate", Samples.Eur(1_000), Samples.Twenty)],
        });

        var first = invoice.CreditLines(InvoiceId.New(), [new LineCredit(1)], "back", [], Samples.Now);
        var second = invoice.CreditLines(InvoiceId.New(), [new LineCredit(2)], "back", [first], Samples.Now);

        (first.Totals.TaxExclusive, second.Totals.TaxExclusive).ShouldBe((5_400, 3_600));
        Identities.AreUndone(invoice, [first, second]);
    }

    [Test]
    public void Thirds_of_a_cent_come_to_the_whole_line()
    {
        var invoice = Issued(new InvoiceDraft(Currency.Eur, [new NewLine("A", 3, 0.03m, Samples.Twenty, Samples.Eur(2))]));
        var notes = new List<Invoice>();
        for (var part = 0; part < 3; part++)
        {
            notes.Add(invoice.CreditLines(InvoiceId.New(), [new LineCredit(1, 1)], "back", notes, Samples.Now));
        }

        notes.Select(note => note.Totals.TaxExclusive).ShouldBe([2, 3, 2]);
        Identities.AreUndone(invoice, notes);
    }

    [Test]
    public void Cannot_credit_unknown_or_exceeding_lines()
    {
        var invoice = Issued(new InvoiceDraft(Currency.Eur, [new NewLine("A", 2, 50, Samples.Twenty)]));

        Refused("credit.line_unknown", new LineCredit(2));
        Refused("credit.line_unknown", new LineCredit(1, 1), new LineCredit(1, 1));
        Refused("credit.line_out_of_range", new LineCredit(1, 3));
        Refused("credit.line_out_of_range", new LineCredit(1, 0));
        Refused("credit.line_out_of_range", new LineCredit(1, Amount: Samples.Eur(10_001)));
        Refused("credit.out_of_range");
        Refusal.Of(() => invoice.CreditLines(InvoiceId.New(), [new LineCredit(1, 1, Samples.Eur(1))], "x", [], Samples.Now), "credit.line_ambiguous");
        var part = invoice.Credit(InvoiceId.New(), Samples.Eur(6_000), "half", [], Samples.Now);
        Refusal.Of(() => invoice.CreditLines(InvoiceId.New(), [new LineCredit(1)], "x", [part], Samples.Now), "credit.exceeds_group", ErrorKind.Unprocessable);

        void Refused(string code, params LineCredit[] lines) =>
            Refusal.Of(() => invoice.CreditLines(InvoiceId.New(), lines, "x", [], Samples.Now), code, ErrorKind.Unprocessable);
    }

    private static Invoice Issued(InvoiceDraft draft)
    {
        var invoice = Invoice.Draft(InvoiceId.New(), Samples.Seller, Samples.Buyer, draft, Samples.Now);
        RandomInvoices.Issue(invoice);
        return invoice;
    }
}
