using Invoicing.Application.Documents;
using Invoicing.Domain.Common;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Money;
using Invoicing.Domain.Organizations;
using Invoicing.Domain.Taxes;

namespace Invoicing.Infrastructure.Tests.Documents;

/// <summary>Documents for the writers' tests.</summary>
internal static class DocumentSamples
{
    internal static Party Seller { get; } = new(
        "Nordlicht Werkstätten GmbH", new Address("Große Elbstraße 14", null, "22767", "Hamburg", null, "DE"), "DE123456789", "HRB 40112", "rechnung@nordlicht.example")
    {
        BankAccounts = [new BankAccount("DE89370400440532013000", "COBADEFFXXX", null)],
    };

    internal static Party Buyer { get; } = new(
        "Atelier Lefèvre & Fils SARL", new Address("12 rue de l'Église", null, "67000", "Strasbourg", null, "FR"), "FR40303265045", null, "comptabilite@lefevre.example");

    internal static InvoiceDocument Invoice(int lines = 3) => new(
        InvoiceKind.Invoice,
        "INV-2026-000123",
        new DateOnly(2026, 11, 20),
        Currency.Eur,
        Seller,
        Buyer,
        [.. Enumerable.Range(1, lines).Select(Line)],
        [
            new DocumentTax(TaxCategory.S, 19m, 2847.50m, 541.03m),
            new DocumentTax(TaxCategory.S, 7m, 120m, 8.40m),
            new DocumentTax(TaxCategory.AE, 0m, 300m, 0m) { ExemptionCode = "VATEX-EU-AE" },
        ],
        new ShownTotals(3317.50m, 100m, 50m, 3267.50m, 549.43m, 3816.93m, 0m, 0.02m, 3816.95m) { Paid = 500m, Balance = 3316.95m })
    {
        DueDate = new DateOnly(2026, 12, 20),
        Reference = "PO 4711/26",
        Instalments = [new DocumentInstalment(new DateOnly(2026, 12, 20), 1658.48m), new DocumentInstalment(new DateOnly(2027, 1, 20), 1658.47m)],
        Notes = ["Reverse charge: the recipient is liable for the tax of the marked lines.", "Thank you for your order."],
    };

    internal static InvoiceDocument OneLine() => Invoice(1) with
    {
        Lines = [new DocumentLine(1, "Oak shelf, oiled", 2m, "C62", 50m, 0m, 100m, TaxCategory.S, 21m)],
        Taxes = [new DocumentTax(TaxCategory.S, 21m, 100m, 21m)],
        Totals = new ShownTotals(100m, 0m, 0m, 100m, 21m, 121m, 0m, 0m, 121m),
        Instalments = [],
        Notes = [],
        Reference = null,
    };

    internal static DocumentLine Line(int number)
    {
        var description = (number % 5) switch
        {
            0 => $"Item {number}: on-site installation of the display cabinets, including transport, assembly and removal of the packaging material",
            1 => $"Item {number}: oak shelf, oiled",
            2 => $"Item {number}: planning and design",
            3 => $"Item {number}: wall bracket, powder-coated steel",
            _ => $"Item {number}: delivery",
        };
        var isReverse = number % 7 == 0;
        return new DocumentLine(
            number, description, 1.5m * number, "C62", 1234.5m + number, 0m, 1000m + (number * 17.25m), isReverse ? TaxCategory.AE : TaxCategory.S, isReverse ? 0m : 19m);
    }
}
