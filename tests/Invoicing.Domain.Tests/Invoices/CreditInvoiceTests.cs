namespace Invoicing.Domain.Tests.Invoices;

using Invoicing.Domain.Common;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Payments;
using Invoicing.Domain.Taxes;
using Invoicing.Domain.Numbering;
using NUnit.Framework;
using Shouldly;
using PropertyAttribute = FsCheck.NUnit.PropertyAttribute;

public sealed class CreditInvoiceTests
{
    private static readonly TaxRate Ten = TaxRate.Of(TaxCategory.S, 10);

    [Property(MaxTest = 1000)]
    public void Parts_undo_the_invoice_to_the_cent(ushort first, ushort second, ushort[] cuts, bool pricesIncludeTax)
    {
        var invoice = Issued(pricesIncludeTax, new NewLine("A", 1, (first + 1) / 100m, Samples.Twenty), new NewLine("B", 3, (second + 1) / 100m, Ten));
        var notes = new List<Invoice>();
        foreach (var cut in cuts.Where(cut => cut > 0 && cut < invoice.Totals.Due - invoice.CreditedMinor))
        {
            if (cut < invoice.Totals.Due - invoice.CreditedMinor)
            {
                notes.Add(invoice.Credit(InvoiceId.New(), Samples.Eur(cut), "part", notes, Samples.Now));
            }
        }

        notes.Add(invoice.Credit(InvoiceId.New(), Samples.Eur(invoice.Totals.Due - invoice.CreditedMinor), "rest", notes, Samples.Now));

        invoice.Status.ShouldBe(InvoiceStatus.Void);
        notes.Sum(note => note.Totals.Due).ShouldBe(invoice.Totals.Due);
        notes.Sum(note => note.Totals.Tax).ShouldBe(invoice.Totals.Tax);
        notes.Sum(note => note.Totals.TaxExclusive).ShouldBe(invoice.Totals.TaxExclusive);
        foreach (var tax in invoice.Taxes)
        {
            var parts = notes.SelectMany(note => note.Taxes).Where(part => part.Rate == tax.Rate).ToArray();
            (parts.Sum(part => part.BaseMinor), parts.Sum(part => part.TaxMinor)).ShouldBe((tax.BaseMinor, tax.TaxMinor));
            parts.ShouldAllBe(part => part.BaseMinor >= 0 && part.TaxMinor >= 0);
        }
    }

    [Test]
    public void Credit_beyond_the_balance_is_refundable()
    {
        var invoice = Samples.Issued();
        invoice.RecordPayment(PaymentId.New(), new NewPayment(Samples.Eur(10_000), Samples.Today, "card"), Samples.Now);

        var note = invoice.Credit(InvoiceId.New(), Samples.Eur(5_000), "late", [], Samples.Now);

        (note.Kind, note.RefundableMinor, note.Totals.Due).ShouldBe((InvoiceKind.CreditNote, 3_000, 5_000));
        (invoice.Status, invoice.Balance.IsZero).ShouldBe((InvoiceStatus.Paid, true));
    }

    [Test]
    public void Cannot_credit_nothing_too_much_a_draft_or_a_credit()
    {
        var invoice = Samples.Issued();
        Refusal.Of(() => invoice.Credit(InvoiceId.New(), Samples.Eur(0), "x", [], Samples.Now), "credit.out_of_range", ErrorKind.Unprocessable);
        Refusal.Of(() => invoice.Credit(InvoiceId.New(), Samples.Eur(12_001), "x", [], Samples.Now), "credit.out_of_range", ErrorKind.Unprocessable);
        Refusal.Of(() => Samples.Draft().Credit(InvoiceId.New(), Samples.Eur(1), "x", [], Samples.Now), "invoice.not_issued", ErrorKind.Conflict);
        var note = invoice.Credit(InvoiceId.New(), Samples.Eur(1_000), "x", [], Samples.Now);
        Refusal.Of(() => invoice.Void(Samples.Now), "invoice.has_payments", ErrorKind.Conflict);
        note.Issue(NumberSeriesId.New(), new InvoiceNumber("INV-0002"), Samples.Seller.ToParty(), Samples.Buyer.ToParty(), Samples.Today, Samples.Now);
        Refusal.Of(() => note.Credit(InvoiceId.New(), Samples.Eur(1), "x", [], Samples.Now), "credit.of_credit", ErrorKind.Conflict);
    }

    private static Invoice Issued(bool pricesIncludeTax, params NewLine[] lines)
    {
        var draft = new InvoiceDraft(Domain.Money.Currency.Eur, lines) { PricesIncludeTax = pricesIncludeTax };
        var invoice = Invoice.Draft(InvoiceId.New(), Samples.Seller, Samples.Buyer, draft, Samples.Now);
        invoice.Issue(NumberSeriesId.New(), new InvoiceNumber("INV-0001"), Samples.Seller.ToParty(), Samples.Buyer.ToParty(), Samples.Today, Samples.Now);
        return invoice;
    }
}
