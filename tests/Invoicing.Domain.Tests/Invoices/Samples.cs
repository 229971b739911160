namespace Invoicing.Domain.Tests.Invoices;

using Invoicing.Domain.Common;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Money;
using Invoicing.Domain.Numbering;
using Invoicing.Domain.Organizations;
using Invoicing.Domain.Taxes;

/// <summary>Plain aggregates for tests of their verbs.</summary>
internal static class Samples
{
    public static readonly DateTimeOffset Now = new(2026, 3, 15, 12, 0, 0, TimeSpan.Zero);
    public static readonly DateOnly Today = new(2026, 3, 15);
    public static readonly TaxRate Twenty = TaxRate.Of(TaxCategory.S, 20);

    public static Organization Seller { get; } = Organization.Create(
        OrganizationId.New(), AccountId.New(), new NewOrganization("Acme Ltd", Currency.Eur, "Europe/Madrid"), Now);

    public static Customer Buyer { get; } = Customer.Create(CustomerId.New(), Seller, new NewCustomer("Buyer Inc", "buyer@example.com"), Now);

    public static Invoice Draft(params NewLine[] lines) =>
        Invoice.Draft(InvoiceId.New(), Seller, Buyer, new InvoiceDraft(Currency.Eur, lines), Now);

    public static Invoice Issued(decimal price = 100)
    {
        var invoice = Draft(new NewLine("Work", 1, price, Twenty));
        invoice.Issue(Series(), new InvoiceNumber("INV-0001"), Seller.ToParty(), Buyer.ToParty(), Today, Now);
        return invoice;
    }

    public static NumberSeries Series() => NumberSeries.Create(
        NumberSeriesId.New(), Seller.AccountId, Seller.Id.Value, "default", NumberTemplate.Parse("INV-{SEQ:0000}"), SeriesReset.Never);

    public static Money Eur(long minor) => Money.OfMinor(minor, Currency.Eur);
}
