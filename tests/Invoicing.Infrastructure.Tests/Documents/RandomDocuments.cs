using Invoicing.Application.Documents;
using Invoicing.Domain.Common;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Money;
using Invoicing.Domain.Numbering;
using Invoicing.Domain.Organizations;
using Invoicing.Domain.Payments;
using Invoicing.Domain.Taxes;

namespace Invoicing.Infrastructure.Tests.Documents;

/// <summary>Issued invoices of every shape, made by the domain's own verbs.</summary>
internal sealed class RandomDocuments(Random random)
{
    private static readonly DateTimeOffset Now = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 11, 20);
    private static readonly string[] Locales = ["en-GB", "en-US", "de-DE", "de-CH", "fr-FR", "es-ES", "it-IT", "nl-NL", "pl-PL", "pt-PT"];
    private static readonly string[] Units = ["C62", "H87", "HUR", "DAY", "KGM", "XPK", "MTK", "KWH"];

    private static readonly string[] Words =
    [
        "Ärger", "Église", "peñón", "città", "łódź", "ação", "größer", "l’été", "Nº", "oak", "shelf", "installation", "of", "the", "wall-mounted", "24/7", "Ω-Serie",
        "Zweckverbandsgeschäftsstelle", "R&D", "«qualité»", "Œuvre", "5%", "\"quoted\"", "<tag>", "Pięć", "Straße",
    ];

    private static readonly TaxRate[] Rates =
    [
        TaxRate.Of(TaxCategory.S, 19), TaxRate.Of(TaxCategory.S, 7), TaxRate.Of(TaxCategory.S, 5.5m), TaxRate.Of(TaxCategory.Z, 0), TaxRate.Of(TaxCategory.E, 0), TaxRate.Of(TaxCategory.AE, 0),
    ];

    internal InvoiceDocument Next()
    {
        var currency = Currency.Of(Pick("EUR", "EUR", "USD", "JPY", "KWD", "CHF"));
        var seller = Seller(currency);
        var buyer = Customer.Create(CustomerId.New(), seller, new NewCustomer(Text(8), "buyer@example.com", VatId: "FR40303265045", Address: Address()) { Locale = Pick(Locales) }, Now);
        var invoice = Invoice.Draft(InvoiceId.New(), seller, buyer, Draft(currency), Now);
        var series = NumberSeries.Create(NumberSeriesId.New(), seller.AccountId, seller.Id.Value, "default", NumberTemplate.Parse("INV-{SEQ:0000}"), SeriesReset.Never);
        invoice.Issue(series, new InvoiceNumber($"INV-{random.Next(1, 99_999):00000}"), seller.ToParty(), buyer.ToParty(), Today, Now);
        if (invoice.Balance.MinorUnits > 1 && random.Next(3) == 0)
        {
            var part = Money.OfMinor(random.NextInt64(1, invoice.Balance.MinorUnits), currency);
            invoice.RecordPayment(PaymentId.New(), new NewPayment(part, Today, "transfer"), Now);
        }

        return InvoiceDocuments.Of(invoice);
    }

    private Organization Seller(Currency currency) => Organization.Create(
        OrganizationId.New(),
        AccountId.New(),
        new NewOrganization(Text(6), currency, "Europe/Berlin", VatId: "DE123456789", Address: Address(), Email: "seller@example.com")
        {
            RegistrationId = "HRB 40112",
            TaxNumber = random.Next(2) == 0 ? "17/123/45678" : null,
            Contact = random.Next(2) == 0 ? new Contact(Text(3), "+49 40 555 0123") : null,
            BankAccounts = random.Next(3) == 0 ? [] : [BankAccount.Of(Pick("DE89370400440532013000", "CH9300762011623852957"), null, random.Next(2) == 0 ? Text(3) : null)],
        },
        Now);

    private InvoiceDraft Draft(Currency currency)
    {
        var lines = Enumerable.Range(0, random.Next(1, random.Next(8) == 0 ? 90 : 9)).Select(_ => Line(currency)).ToArray();
        return new InvoiceDraft(currency, lines)
        {
            Reference = random.Next(2) == 0 ? Text(3) : null,
            DueDate = Today.AddDays(random.Next(1, 60)),
            TaxPointDate = random.Next(4) == 0 ? Today.AddDays(-random.Next(1, 60)) : null,
            PricesIncludeTax = random.Next(2) == 0,
            Allowances = random.Next(3) == 0 ? [new NewAllowance(Text(4), Amount(currency, 99), lines[0].Tax)] : [],
            Charges = random.Next(3) == 0 ? [new NewAllowance(Text(4), Amount(currency, 9_999), Rates[random.Next(Rates.Length)])] : [],
            PaymentTerms = random.Next(2) == 0 ? new PaymentTerms(Text(12), null) : null,
            Instalments = random.Next(3) == 0 ? NewInstalment.On(Enumerable.Range(1, random.Next(2, 14)).Select(i => Today.AddDays(i * 30))) : [],
            Notes = [.. Enumerable.Range(0, random.Next(3)).Select(_ => Text(40))],
            References = random.Next(2) == 0 ? new DocumentReferences { PurchaseOrder = Text(3), Project = Text(2), Contract = Text(1), Buyer = Text(2) } : null,
            Delivery = random.Next(3) == 0 ? new Delivery(Today.AddDays(-3), Text(4), Address()) : null,
            InvoicingPeriod = random.Next(3) == 0 ? new InvoicingPeriod(Today.AddDays(-30), Today) : null,
        };
    }

    private NewLine Line(Currency currency) => new(
        Text(random.Next(5) == 0 ? 40 : 6),
        random.Next(1, 9_000) / (random.Next(2) == 0 ? 1m : 100m),
        random.Next(100, 9_000_000) / (random.Next(4) == 0 ? 10_000m : 100m),
        Rates[random.Next(Rates.Length)],
        random.Next(5) == 0 ? Amount(currency, 3) : null,
        Pick(Units));

    private Money Amount(Currency currency, int most) => Money.OfMinor(random.Next(1, most + 1), currency);

    private Address Address() => new($"{Text(2)} {random.Next(1, 300)}", random.Next(4) == 0 ? Text(3) : null, $"{random.Next(10_000, 99_999)}", Text(1), null, Pick("DE", "FR", "CH", "PL"));

    private string Text(int words) => string.Join(' ', Enumerable.Range(0, random.Next(1, words + 1)).Select(_ => Pick(Words)));

    private T Pick<T>(params T[] from) => from[random.Next(from.Length)];
}
