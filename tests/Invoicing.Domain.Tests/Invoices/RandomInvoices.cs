namespace Invoicing.Domain.Tests.Invoices;

using Invoicing.Domain.Invoices;
using Invoicing.Domain.Numbering;
using Invoicing.Domain.Taxes;

/// <summary>Issued invoices of every shape that can be credited in parts.</summary>
internal sealed class RandomInvoices(Random random)
{
    private static readonly TaxRate[] Rates =
        [TaxRate.Of(TaxCategory.S, 20), TaxRate.Of(TaxCategory.S, 7), TaxRate.Of(TaxCategory.S, 5.5m), TaxRate.Of(TaxCategory.E, 0)];

    public Invoice Issued()
    {
        var lines = Enumerable.Range(1, random.Next(1, 5)).Select(Line).ToArray();
        var draft = new InvoiceDraft(Samples.Seller.Currency, lines)
        {
            PricesIncludeTax = random.Next(2) == 0,
            Allowances = random.Next(3) == 0 ? [new NewAllowance("Rebate", Samples.Eur(random.Next(1, 100)), lines[0].Tax)] : [],
            Charges = random.Next(3) == 0 ? [new NewAllowance("Freight", Samples.Eur(random.Next(1, 2_000)), Rates[random.Next(Rates.Length)])] : [],
            Prepaid = random.Next(4) == 0 ? Samples.Eur(random.Next(1, 100)) : null,
        };
        var invoice = Invoice.Draft(InvoiceId.New(), Samples.Seller, Samples.Buyer, draft, Samples.Now);
        Issue(invoice);
        return invoice;
    }

    public static void Issue(Invoice invoice) => invoice.Issue(
        NumberSeriesId.New(), new InvoiceNumber("INV-0001"), Samples.Seller.ToParty(), Samples.Buyer.ToParty(), Samples.Today, Samples.Now);

    private NewLine Line(int number) =>
        new($"Line {number}", random.Next(2, 48) / 4m, random.Next(250, 20_000) / 100m, Rates[random.Next(Rates.Length)]);
}
