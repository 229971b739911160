using Invoicing.Application.Documents;
using Invoicing.Domain.Common;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Money;
using Invoicing.Domain.Organizations;
using Invoicing.Domain.Taxes;

namespace Invoicing.Application.Tests.EInvoicing;

/// <summary>Documents that break no rule, and what keeps them consistent when a part of them changes.</summary>
internal static class RuleDocuments
{
    public const string Leitweg = "04011000-1234512345-06";

    public static readonly DateOnly Day = new(2026, 3, 15);

    private static readonly Party Seller = new("Musterfirma GmbH", Town("Berlin", "10115", "DE"), "DE123456789", "HRB 12345", "office@example.com")
    {
        Contact = new Contact("Accounts", "+49 30 123456"),
        BankAccounts = [new BankAccount("DE02120300000000202051", null, null)],
    };

    private static readonly Party Buyer = new("Acheteur SA", Town("Paris", "75001", "FR"), "FR12345678901", "123456789");

    /// <summary>One line over 100.00 with 20 %.</summary>
    public static InvoiceDocument En16931 { get; } = Of(TaxCategory.S);

    public static InvoiceDocument Peppol { get; } = En16931.ForPeppol();

    public static InvoiceDocument XRechnung { get; } = En16931 with
    {
        Seller = Seller with { Endpoint = new ElectronicAddress("EM", "office@example.com") },
        Buyer = Buyer with { Address = Town("Bremen", "28195", "DE"), Endpoint = new ElectronicAddress("0204", Leitweg) },
        References = new DocumentReferences { Buyer = Leitweg, PurchaseOrder = "PO-1" },
        Delivery = new Delivery(Day, null, null),
    };

    public static InvoiceDocument ForPeppol(this InvoiceDocument document) => document with
    {
        Seller = document.Seller with { Endpoint = new ElectronicAddress("9930", "DE123456789") },
        Buyer = document.Buyer with { Endpoint = new ElectronicAddress("0088", "5790000436057") },
        References = document.References with { PurchaseOrder = "PO-1" },
    };

    /// <summary>One line of that category, between parties that it suits.</summary>
    public static InvoiceDocument Of(TaxCategory category)
    {
        var document = new InvoiceDocument(
            InvoiceKind.Invoice, "INV-0001", Day, Currency.Eur, Seller, Buyer, [Line(category, 100)], [], new ShownTotals(0, 0, 0, 0, 0, 0, 0, 0, 0))
        {
            DueDate = Day.AddDays(30),
        };
        document = category switch
        {
            TaxCategory.K => document with { Delivery = new Delivery(Day, null, Town("Paris", "75001", "FR")) },
            TaxCategory.O => document with { Seller = Seller with { VatId = null }, Buyer = Buyer with { VatId = null } },
            _ => document,
        };
        return document.WithTaxes();
    }

    public static DocumentLine Line(TaxCategory category, decimal net, decimal? rate = null) =>
        new(1, "Consulting", 2, "HUR", net / 2, 0, net, category, rate ?? RateOf(category));

    public static DocumentAllowance Part(TaxCategory category, decimal? rate = null) => new("Agreed", 10, 10, category, rate ?? RateOf(category));

    /// <summary>The groups and totals that the lines, allowances and charges come to.</summary>
    public static InvoiceDocument WithTaxes(this InvoiceDocument document)
    {
        var amounts = document.Lines.Select(line => (line.TaxCategory, line.TaxRate, line.Net))
            .Concat(document.Allowances.Select(part => (part.TaxCategory, part.TaxRate, -part.Net)))
            .Concat(document.Charges.Select(part => (part.TaxCategory, part.TaxRate, part.Net)));
        var groups = amounts.GroupBy(amount => (amount.TaxCategory, Rate: amount.TaxCategory.NeedsZeroRate() ? 0 : amount.TaxRate));
        return document.With([.. groups.Select(group => Tax(group.Key.TaxCategory, group.Key.Rate, group.Sum(amount => amount.Item3)))]);
    }

    /// <summary>These groups, whatever the lines are, and the totals that follow.</summary>
    public static InvoiceDocument With(this InvoiceDocument document, IReadOnlyList<DocumentTax> taxes)
    {
        var (lines, allowances) = (document.Lines.Sum(line => line.Net), document.Allowances.Sum(part => part.Net));
        var charges = document.Charges.Sum(part => part.Net);
        var exclusive = lines - allowances + charges;
        var tax = taxes.Sum(group => group.Amount);
        return document with
        {
            Taxes = taxes,
            Totals = new ShownTotals(lines, allowances, charges, exclusive, tax, exclusive + tax, 0, 0, exclusive + tax),
        };
    }

    public static DocumentTax Tax(TaxCategory category, decimal rate, decimal taxable) => new(category, rate, taxable, taxable * rate / 100)
    {
        ExemptionCode = category switch
        {
            TaxCategory.E => "VATEX-EU-132-1I",
            TaxCategory.AE => "VATEX-EU-AE",
            TaxCategory.K => "VATEX-EU-IC",
            TaxCategory.G => "VATEX-EU-G",
            TaxCategory.O => "VATEX-EU-O",
            _ => null,
        },
    };

    public static decimal RateOf(TaxCategory category) => category switch
    {
        TaxCategory.S => 20,
        TaxCategory.L => 7,
        TaxCategory.M => 10,
        _ => 0,
    };

    public static Address Town(string city, string postalCode, string country) => new("Street 1", null, postalCode, city, null, country);
}
