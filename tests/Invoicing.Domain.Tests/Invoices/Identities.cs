namespace Invoicing.Domain.Tests.Invoices;

using Invoicing.Domain.Invoices;
using Invoicing.Domain.Payments;
using Shouldly;

/// <summary>What holds for every document at every moment, to the minor unit.</summary>
internal static class Identities
{
    public static void Hold(Invoice invoice, IReadOnlyCollection<Invoice> notes, IReadOnlyCollection<Payment> payments)
    {
        HoldWithin(invoice);
        foreach (var note in notes)
        {
            HoldWithin(note);
        }

        var refundable = notes.Sum(note => note.RefundableMinor);
        var balance = invoice.Balance.MinorUnits;
        payments.Sum(payment => payment.AppliedMinor).ShouldBe(invoice.PaidMinor);
        notes.Sum(note => note.Totals.Due).ShouldBe(invoice.CreditedMinor);
        (invoice.Totals.Due - invoice.PaidMinor - (invoice.CreditedMinor - refundable)).ShouldBe(balance);
        balance.ShouldBeGreaterThanOrEqualTo(0);
        invoice.PaidMinor.ShouldBeInRange(0, Math.Max(0, invoice.Totals.Due));
        invoice.CreditedMinor.ShouldBeInRange(0, invoice.Totals.Payable);
        HoldPerGroup(invoice, notes);
        StatusFits(invoice, balance);
    }

    public static void AreUndone(Invoice invoice, IReadOnlyCollection<Invoice> notes)
    {
        invoice.Balance.IsZero.ShouldBeTrue();
        notes.Sum(note => note.Totals.Due).ShouldBe(invoice.Totals.Payable);
        notes.Sum(note => note.Totals.Tax).ShouldBe(invoice.Totals.Tax);
        notes.Sum(note => note.Totals.TaxExclusive).ShouldBe(invoice.Totals.TaxExclusive);
        notes.Sum(note => note.Totals.Rounding).ShouldBe(invoice.Totals.Rounding);
        foreach (var tax in invoice.Taxes)
        {
            Credited(tax, notes).ShouldBe((tax.BaseMinor, tax.TaxMinor));
        }
    }

    private static void HoldWithin(Invoice document)
    {
        var totals = document.Totals;
        document.Lines.Sum(line => line.NetMinor).ShouldBe(totals.LineTotal);
        document.Allowances.Sum(allowance => allowance.NetMinor ?? allowance.AmountMinor).ShouldBe(totals.Allowances);
        document.Charges.Sum(charge => charge.NetMinor ?? charge.AmountMinor).ShouldBe(totals.Charges);
        totals.TaxExclusive.ShouldBe(totals.LineTotal - totals.Allowances + totals.Charges);
        document.Taxes.Sum(tax => tax.BaseMinor).ShouldBe(totals.TaxExclusive);
        document.Taxes.Sum(tax => tax.TaxMinor).ShouldBe(totals.Tax);
        totals.TaxInclusive.ShouldBe(totals.TaxExclusive + totals.Tax);
        totals.Due.ShouldBe(totals.TaxInclusive - totals.Prepaid + totals.Rounding);
    }

    private static void HoldPerGroup(Invoice invoice, IReadOnlyCollection<Invoice> notes)
    {
        foreach (var tax in invoice.Taxes)
        {
            var (net, amount) = Credited(tax, notes);
            net.ShouldBeInRange(0, tax.BaseMinor);
            amount.ShouldBeInRange(0, tax.TaxMinor);
        }
    }

    private static void StatusFits(Invoice invoice, long balance)
    {
        if (invoice.Status == InvoiceStatus.Void)
        {
            (invoice.PaidMinor, invoice.OpenAmount).ShouldBe((0, 0));
            return;
        }

        invoice.OpenAmount.ShouldBe(balance / 100m);
        invoice.Status.ShouldBe(balance == 0 ? InvoiceStatus.Paid : invoice.PaidMinor > 0 ? InvoiceStatus.PartiallyPaid : InvoiceStatus.Issued);
    }

    private static (long Base, long Tax) Credited(InvoiceTax tax, IReadOnlyCollection<Invoice> notes)
    {
        var parts = notes.SelectMany(note => note.Taxes).Where(part => part.Category == tax.Category && part.Rate == tax.Rate).ToArray();
        return (parts.Sum(part => part.BaseMinor), parts.Sum(part => part.TaxMinor));
    }
}
