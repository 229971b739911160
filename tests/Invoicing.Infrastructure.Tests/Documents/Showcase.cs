using Invoicing.Application.Documents;
using Invoicing.Domain.Common;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Money;
using Invoicing.Domain.Organizations;
using Invoicing.Domain.Taxes;

namespace Invoicing.Infrastructure.Tests.Documents;

/// <summary>The documents of the pictures under docs/images, each with the page that is shown.</summary>
internal static class Showcase
{
    private static readonly Party Workshop = DocumentSamples.Seller with
    {
        TaxNumber = "17/123/45678",
        Contact = new Contact("Jana Petersen", "+49 40 555 01 23"),
        BankAccounts = [new BankAccount("DE89370400440532013000", "COBADEFFXXX", "Nordlicht Werkstätten GmbH")],
    };

    private static readonly Party SwissStudio = new(
        "Studio Rätikon AG", new Address("Bahnhofstrasse 21", null, "7000", "Chur", null, "CH"), "CHE-123.456.788 MWST", "CHE-123.456.788", "buchhaltung@raetikon.example")
    {
        BankAccounts = [new BankAccount("CH9300762011623852957", null, null)],
    };

    internal static IReadOnlyList<(string Name, int Page, InvoiceDocument Document)> All { get; } =
    [
        ("simple", 1, Simple()),
        ("thirty-lines", 2, Lines(30)),
        ("three-hundred-lines", 5, Lines(300)),
        ("credit-note", 1, CreditNote()),
        ("paid", 1, Simple() with { Status = InvoiceStatus.Paid, Totals = Simple().Totals with { Paid = 1_487.50m, Balance = 0m } }),
        ("void", 1, Simple() with { Status = InvoiceStatus.Void, Number = "INV-2026-000127" }),
        ("german-epc", 1, German()),
        ("swiss-qr-bill", 1, Swiss()),
        ("letter", 1, Letter()),
        ("french-long-names", 1, French()),
        ("right-to-left-names", 1, RightToLeft()),
    ];

    private static InvoiceDocument Simple() => Priced(
        DocumentSamples.Invoice(),
        [("Oak shelf, oiled, 120 × 30 cm", 4m, "H87", 185m, 19m), ("Wall bracket, powder-coated steel", 8m, "H87", 17.5m, 19m), ("Delivery and installation", 5m, "HUR", 74m, 19m)]) with
    {
        Seller = Workshop with { BankAccounts = [new BankAccount("DE89370400440532013000", "COBADEFFXXX", null)] },
        Buyer = DocumentSamples.Buyer with { Locale = "en-GB" },
        Reference = "PO 4711/26",
        Instalments = [],
        PaymentTerms = "Payable within 30 days without deduction.",
        Notes = ["Thank you for your order."],
    };

    private static InvoiceDocument Lines(int count)
    {
        (string, decimal, string, decimal, decimal)[] kinds =
        [
            ("Oak shelf, oiled", 4m, "H87", 185m, 19m),
            ("On-site installation of the display cabinets, including transport, assembly and removal of the packaging material", 6.5m, "HUR", 74m, 19m),
            ("Wall bracket, powder-coated steel", 24m, "H87", 17.5m, 19m),
            ("Catalogue, printed", 250m, "H87", 3.1m, 7m),
            ("Planning and design", 1.75m, "DAY", 920m, 19m),
        ];
        return Priced(DocumentSamples.Invoice(), [.. Enumerable.Range(0, count).Select(i => kinds[i % kinds.Length])]) with
        {
            Seller = Workshop,
            Buyer = DocumentSamples.Buyer with { Locale = "en-GB" },
            Instalments = [],
            PaymentTerms = "Payable within 30 days without deduction.",
            Notes = ["Thank you for your order."],
        };
    }

    private static InvoiceDocument CreditNote() => Priced(Simple(), [("Oak shelf, oiled, 120 × 30 cm: returned", 1m, "H87", 185m, 19m)]) with
    {
        Kind = InvoiceKind.CreditNote,
        Number = "CN-2026-000009",
        References = new DocumentReferences { PrecedingInvoices = [new PrecedingInvoice("INV-2026-000123", new DateOnly(2026, 11, 20))] },
        IssueDate = new DateOnly(2026, 11, 27),
        DueDate = null,
        Reference = null,
        PaymentTerms = null,
        Notes = ["We have transferred the amount to the account that you paid from."],
    };

    private static InvoiceDocument German()
    {
        var document = Priced(
            DocumentSamples.Invoice(),
            [("Regal aus Eiche, geölt, 120 × 30 cm", 4m, "H87", 185m, 19m), ("Wandhalter, Stahl, pulverbeschichtet", 8m, "H87", 17.5m, 19m), ("Montage vor Ort", 12.5m, "HUR", 74m, 19m), ("Bildband „Holz im Norden“", 2m, "H87", 48m, 7m)]);
        return document with
        {
            Number = "RE-2026-000124",
            Seller = Workshop,
            Buyer = new Party("Buchhandlung Möwe & Söhne", new Address("Lange Reihe 7", null, "20099", "Hamburg", null, "DE"), "DE987654321", null, "einkauf@moewe.example") { Locale = "de-DE" },
            Reference = null,
            References = new DocumentReferences { PurchaseOrder = "B-2026-881", Buyer = "Filiale St. Georg" },
            InvoicingPeriod = new InvoicingPeriod(new DateOnly(2026, 11, 2), new DateOnly(2026, 11, 18)),
            PaymentTerms = "Zahlbar innerhalb von 30 Tagen ohne Abzug.",
            Instalments = [],
            Notes = ["Vielen Dank für Ihren Auftrag."],
            Style = new DocumentStyle(
                Branding.Of("#b4532a", "Nordlicht Werkstätten GmbH · Große Elbstraße 14 · 22767 Hamburg\nAmtsgericht Hamburg HRB 40112 · Geschäftsführerin: Jana Petersen", PaperSize.A4),
                new DocumentLogo("image/png", Logo.Png((0xB4, 0x53, 0x2A)))),
        };
    }

    private static InvoiceDocument Swiss() => Priced(
        DocumentSamples.Invoice(), [("Gestaltung Ausstellungskatalog", 3.5m, "DAY", 1_240m, 8.1m), ("Druckbegleitung", 6m, "HUR", 155m, 8.1m)]) with
    {
        Currency = Currency.Chf,
        Number = "2026-0481",
        Seller = SwissStudio,
        Buyer = new Party("Kunsthaus am See", new Address("Seestrasse 102", null, "8002", "Zürich", null, "CH")) { Locale = "de-CH" },
        Reference = null,
        PaymentTerms = "Zahlbar innerhalb von 30 Tagen.",
        Instalments = [],
        Notes = [],
        Style = new DocumentStyle(Branding.Of("#2f5d50", null, PaperSize.A4), null),
    };

    private static InvoiceDocument Letter() => Priced(
        DocumentSamples.Invoice(), [("Consulting, warehouse automation", 32m, "HUR", 165m, 0m), ("Travel expenses", 1m, "C62", 1_284.6m, 0m)], TaxCategory.O) with
    {
        Currency = Currency.Usd,
        Seller = new Party("Harbor & Pine LLC", new Address("48 Commercial Street", "Suite 300", "04101", "Portland", "ME", "US"), null, null, "billing@harborpine.example")
        {
            BankAccounts = [new BankAccount("000123456789", "BOFAUS3N", "Harbor & Pine LLC")],
        },
        Buyer = new Party("Cascade Outfitters Inc.", new Address("1200 NW Marshall Street", null, "97209", "Portland", "OR", "US")) { Locale = "en-US" },
        PaymentTerms = "Net 30. Please quote the invoice number with your payment.",
        Instalments = [],
        Notes = [],
        Style = new DocumentStyle(Branding.Of("#3b4a8c", null, PaperSize.Letter), new DocumentLogo("image/png", Logo.Png((0x3B, 0x4A, 0x8C)))),
    };

    private static InvoiceDocument French() => Priced(
        DocumentSamples.Invoice(),
        [
            ("Conception, fabrication et pose d’une bibliothèque murale en chêne massif huilé, y compris le relevé des cotes, le transport et la reprise des emballages", 1m, "C62", 12_480m, 20m),
            ("Formation du personnel à l’entretien des surfaces huilées", 3m, "HUR", 95m, 20m),
            ("Ouvrage « Le bois dans l’architecture scandinave contemporaine », édition reliée", 24m, "H87", 58.9m, 5.5m),
        ]) with
    {
        Number = "F-2026-11-00000000000478-RÉVISION-DÉFINITIVE",
        Seller = DocumentSamples.Seller with
        {
            Name = "Société coopérative d’intérêt collectif des ébénistes et restaurateurs de meubles anciens de la vallée du Rhône",
            Address = new Address("1284 bis, avenue du Maréchal-de-Lattre-de-Tassigny", "Bâtiment C, 3e étage, porte de gauche", "69009", "Lyon", null, "FR"),
            VatId = "FR83404833048",
            RegistrationId = "404 833 048 00022",
            BankAccounts = [new BankAccount("FR1420041010050500013M02606", "PSSTFRPPLYO", null)],
        },
        Buyer = DocumentSamples.Buyer with
        {
            Name = "Établissement public de coopération intercommunale de la communauté d’agglomération du Grand Angoulême",
            Locale = "fr-FR",
        },
        Delivery = new Delivery(new DateOnly(2026, 11, 12), "Médiathèque L’Alpha", new Address("1 rue Coulomb", null, "16000", "Angoulême", null, "FR")),
        References = new DocumentReferences { PurchaseOrder = "BC-2026-04417", Contract = "MARCHÉ 2026-017 LOT 3", Project = "Réaménagement de la médiathèque" },
        PaymentTerms = "Paiement à 30 jours. En cas de retard, pénalités au taux de trois fois l’intérêt légal et indemnité forfaitaire de 40 € pour frais de recouvrement.",
        Instalments = [],
        Notes = ["TVA acquittée sur les débits."],
        Style = new DocumentStyle(Branding.Of("#f2b632", null, PaperSize.A4), null),
    };

    private static InvoiceDocument RightToLeft() => Priced(
        DocumentSamples.Invoice(),
        [("מדף עץ אלון (Oak), 120 × 30 cm", 4m, "H87", 185m, 0m), ("رفوف خشبية مطلية بالزيت", 8m, "H87", 17.5m, 0m), ("Delivery to תל אביב", 1m, "C62", 240m, 0m)],
        TaxCategory.G) with
    {
        Seller = Workshop,
        Buyer = new Party("ספריית הנמל בע״מ", new Address("רחוב הרצל 12", null, "6688312", "תל אביב", null, "IL"), null, "514 332 871", "orders@namal.example") { Locale = "en-GB" },
        Delivery = new Delivery(new DateOnly(2026, 11, 18), "مكتبة الميناء", new Address("شارع البحر ٧", null, null, "يافا", null, "IL")),
        Reference = "הזמנה 2026/88",
        PaymentTerms = "Payable within 30 days without deduction.",
        Instalments = [],
        Notes = ["תודה על הזמנתכם — شكرا لطلبكم — Thank you for your order."],
    };

    internal static InvoiceDocument Priced(
        InvoiceDocument document, (string Description, decimal Quantity, string Unit, decimal Price, decimal Rate)[] items, TaxCategory category = TaxCategory.S)
    {
        DocumentLine[] lines = [.. items.Select((item, i) =>
            new DocumentLine(i + 1, item.Description, item.Quantity, item.Unit, item.Price, 0m, Cents(item.Quantity * item.Price), category, item.Rate))];
        DocumentTax[] taxes = [.. lines.GroupBy(line => line.TaxRate).Select(group =>
        {
            var net = group.Sum(line => line.Net);
            return new DocumentTax(category, group.Key, net, Cents(net * group.Key / 100));
        })];
        var (total, tax) = (lines.Sum(line => line.Net), taxes.Sum(group => group.Amount));
        return document with { Lines = lines, Taxes = taxes, Totals = new ShownTotals(total, 0m, 0m, total, tax, total + tax, 0m, 0m, total + tax) };
    }

    private static decimal Cents(decimal amount) => Rounding.ToDecimals(amount, 2);
}
