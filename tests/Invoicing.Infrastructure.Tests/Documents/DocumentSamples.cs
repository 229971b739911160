using Invoicing.Application.Documents;

namespace Invoicing.Infrastructure.Tests.Documents;

/// <summary>Documents for the writers' tests.</summary>
internal static class DocumentSamples
{
    internal static InvoiceDocument Invoice(int lines = 3) => new(
        "Invoice",
        "INV-2026-000123",
        new DateOnly(2026, 11, 20),
        new DateOnly(2026, 12, 20),
        "EUR",
        2,
        new DocumentParty("Nordlicht Werkstätten GmbH", ["Große Elbstraße 14", "22767 Hamburg", "Germany"], "DE123456789", "HRB 40112", "rechnung@nordlicht.example"),
        new DocumentParty("Atelier Lefèvre & Fils SARL", ["12 rue de l'Église", "67000 Strasbourg", "France"], "FR40303265045", null, "comptabilite@lefevre.example"),
        "PO 4711/26",
        [.. Enumerable.Range(1, lines).Select(Line)],
        [new DocumentTax("S", 19m, 2847.50m, 541.03m), new DocumentTax("S", 7m, 120m, 8.40m), new DocumentTax("AE", 0m, 300m, 0m)],
        new DocumentTotals(3317.50m, 100m, 50m, 3267.50m, 549.43m, 3816.93m, 0.02m, 500m, 3316.95m),
        [new DocumentInstalment(new DateOnly(2026, 12, 20), 1658.48m), new DocumentInstalment(new DateOnly(2027, 1, 20), 1658.47m)],
        ["Reverse charge: the recipient is liable for the tax of the marked lines.", "Thank you for your order."]);

    internal static InvoiceDocument OneLine() => Invoice(1) with
    {
        Lines = [new DocumentLine("Oak shelf, oiled", 2m, 50m, 100m, "S", 21m)],
        Taxes = [new DocumentTax("S", 21m, 100m, 21m)],
        Totals = new DocumentTotals(100m, 0m, 0m, 100m, 21m, 121m, 0m, 0m, 121m),
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
        return new DocumentLine(description, 1.5m * number, 1234.5m + number, 1000m + (number * 17.25m), number % 7 == 0 ? "AE" : "S", number % 7 == 0 ? 0m : 19m);
    }
}
