using Invoicing.Application.Documents;
using Invoicing.Domain.Common;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Organizations;
using Invoicing.Domain.Taxes;

namespace Invoicing.Infrastructure.Tests.Documents.Electronic;

/// <summary>Hand-made documents that the golden files show.</summary>
internal static class ElectronicSamples
{
    public static readonly ElectronicAddress SellerEndpoint = new("0088", "7300010000001");
    public static readonly ElectronicAddress BuyerEndpoint = new("9957", "FR40303265045");

    /// <summary>Everything that an invoice can say.</summary>
    public static InvoiceDocument Full() => DocumentSamples.Invoice() with
    {
        Lines =
        [
            new DocumentLine(1, "Oak shelf, oiled", 3m, "C62", 33.3333m, 10m, 90m, TaxCategory.S, 19m) { Period = new InvoicingPeriod(new(2026, 10, 1), new(2026, 10, 31)) },
            new DocumentLine(2, "Returned shelf", -1m, "C62", 25m, 0m, -25m, TaxCategory.S, 19m),
            new DocumentLine(3, "Planning & design", 1.5m, "HUR", 80m, 0m, 120m, TaxCategory.AE, 0m),
        ],
        Taxes = [new DocumentTax(TaxCategory.S, 19m, 70m, 13.30m), new DocumentTax(TaxCategory.AE, 0m, 120m, 0m)],
        Totals = new ShownTotals(185m, 5m, 10m, 190m, 13.30m, 203.30m, 3.30m, 0m, 200m),
        Allowances = [new DocumentAllowance("Rebate", 5m, 5m, TaxCategory.S, 19m)],
        Charges = [new DocumentAllowance("Freight", 10m, 10m, TaxCategory.S, 19m)],
        Instalments = [new DocumentInstalment(new(2026, 12, 20), 100m), new DocumentInstalment(new(2027, 1, 20), 100m)],
        PaymentTerms = "In two parts",
        TaxPointDate = new DateOnly(2026, 11, 18),
        InvoicingPeriod = new InvoicingPeriod(new(2026, 10, 1), new(2026, 10, 31)),
        Delivery = new Delivery(new(2026, 11, 19), "Lager 2", new Address("Kai 4", null, "67000", "Strasbourg", null, "FR")),
        Attachments = [new DocumentAttachment(Guid.Empty, "hours.csv", "text/csv", "day;hours\n"u8.ToArray())],
        Seller = DocumentSamples.Seller with
        {
            LegalName = "Nordlicht Werkstätten und Handels GmbH",
            TaxNumber = "22/815/0815",
            Contact = new Contact("Buchhaltung", "+49 40 123456"),
        },
        References = new DocumentReferences
        {
            Buyer = "Achats", Project = "P-17", Contract = "C-9", PurchaseOrder = "PO-4711", SalesOrder = "SO-1", ReceivingAdvice = "RA-3", DespatchAdvice = "D-3",
            Tender = "T-5", InvoicedObject = "METER-12", BuyerAccounting = "4400", PrecedingInvoices = [new PrecedingInvoice("INV-2026-000100", new(2026, 9, 1))],
        },
    };

    public static InvoiceDocument Peppol() => DocumentSamples.OneLine() with
    {
        Seller = DocumentSamples.Seller with { Endpoint = SellerEndpoint },
        Buyer = DocumentSamples.Buyer with { Endpoint = BuyerEndpoint },
        References = new DocumentReferences { PurchaseOrder = "PO-4711" },
        Notes = ["One.", "Two."],
    };

    /// <summary>To a German authority.</summary>
    public static InvoiceDocument CreditNote() => Peppol() with
    {
        Kind = InvoiceKind.CreditNote,
        Number = "CN-2026-000007",
        Buyer = Peppol().Buyer with { Address = new("Am Markt 21", null, "28195", "Bremen", null, "DE") },
        References = new DocumentReferences
        {
            Buyer = RandomParties.Leitweg, Project = "P-17", PrecedingInvoices = [new PrecedingInvoice("INV-2026-000123", new(2026, 11, 20))],
        },
    };
}
