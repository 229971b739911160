using Invoicing.Application.Documents;
using Invoicing.Domain.Common;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Taxes;
using static Invoicing.Application.Tests.EInvoicing.RuleDocuments;

namespace Invoicing.Application.Tests.EInvoicing;

/// <summary>What is missing or unknown.</summary>
internal static class BrokenContents
{
    private static readonly Address NoCountry = Town("Berlin", "10115", "");
    private static readonly Address NoSuchCountry = Town("Berlin", "10115", "XX");

    public static IEnumerable<BrokenDocument> All() => [.. Mandatory(), .. Parties(), .. Periods(), .. Codes()];

    private static IEnumerable<BrokenDocument> Mandatory()
    {
        yield return new("BR-02", "/number", En16931 with { Number = "" });
        yield return new("BR-16", "/lines", (En16931 with { Lines = [], Charges = [Part(TaxCategory.S)] }).WithTaxes());
        yield return new("BR-23", "/lines/0/unitCode", WithLine(line => line with { UnitCode = "" }));
        yield return new("BR-25", "/lines/0/description", WithLine(line => line with { Description = " " }));
        yield return new("BR-27", "/lines/0/unitPrice", WithLine(line => line with { UnitPrice = -50, Quantity = -2 }));
        yield return new("BR-33", "/allowances/0/reason", (En16931 with { Allowances = [Part(TaxCategory.S) with { Reason = "" }] }).WithTaxes());
        yield return new("BR-38", "/charges/0/reason", (En16931 with { Charges = [Part(TaxCategory.S) with { Reason = "" }] }).WithTaxes());
        yield return new(
            "BR-55", "/references/precedingInvoices/1/number", En16931 with { References = new() { PrecedingInvoices = [new("INV-1", Day), new("", Day)] } });
        yield return new("BR-CO-18", "/taxes", (En16931 with { Lines = [Line(TaxCategory.Z, 100)] }).With([]));
        yield return new("BR-CO-25", "/dueDate", En16931 with { DueDate = null });
        yield return new("BR-CO-25", "/dueDate", Peppol with { DueDate = null });
    }

    private static IEnumerable<BrokenDocument> Parties()
    {
        var (seller, buyer) = (En16931.Seller, En16931.Buyer);
        yield return new("BR-06", "/organization/name", En16931 with { Seller = seller with { Name = "" } });
        yield return new("BR-07", "/customer/name", En16931 with { Buyer = buyer with { Name = "" } });
        yield return new("BR-08", "/organization/address", En16931 with { Seller = seller with { Address = null } });
        yield return new("BR-09", "/organization/address/countryCode", En16931 with { Seller = seller with { Address = NoCountry } });
        yield return new("BR-10", "/customer/address", En16931 with { Buyer = buyer with { Address = null } });
        yield return new("BR-11", "/customer/address/countryCode", En16931 with { Buyer = buyer with { Address = NoCountry } });
        yield return new("BR-57", "/delivery/address/countryCode", En16931 with { Delivery = new Delivery(Day, null, NoCountry) });
        yield return new("BR-62", "/organization/endpoint/scheme", En16931 with { Seller = seller with { Endpoint = new ElectronicAddress("", "1") } });
        yield return new("BR-63", "/customer/endpoint/scheme", En16931 with { Buyer = buyer with { Endpoint = new ElectronicAddress("", "1") } });
        yield return new("BR-CO-09", "/organization/vatId", En16931 with { Seller = seller with { VatId = "123456789" } });
        yield return new("BR-CO-09", "/customer/vatId", En16931 with { Buyer = buyer with { VatId = "XX1" } });
        yield return new(
            "BR-CO-26", "/organization/vatId", En16931 with { Seller = seller with { VatId = null, RegistrationId = null, TaxNumber = "30/123/45678" } });
    }

    private static IEnumerable<BrokenDocument> Periods()
    {
        var backwards = new InvoicingPeriod(Day, Day.AddDays(-1));
        yield return new("BR-29", "/invoicingPeriod/end", En16931 with { InvoicingPeriod = backwards });
        yield return new("BR-30", "/lines/0/period/end", WithLine(line => line with { Period = backwards }));
        yield return new("BR-CO-19", "/invoicingPeriod", En16931 with { InvoicingPeriod = new InvoicingPeriod(null, null) });
        yield return new("BR-CO-20", "/lines/0/period", WithLine(line => line with { Period = new InvoicingPeriod(null, null) }));
    }

    private static IEnumerable<BrokenDocument> Codes()
    {
        var (seller, buyer) = (En16931.Seller, En16931.Buyer);
        yield return new("BR-CL-14", "/organization/address/countryCode", En16931 with { Seller = seller with { Address = NoSuchCountry } });
        yield return new("BR-CL-14", "/customer/address/countryCode", En16931 with { Buyer = buyer with { Address = NoSuchCountry } });
        yield return new("BR-CL-14", "/delivery/address/countryCode", En16931 with { Delivery = new Delivery(Day, null, NoSuchCountry) });
        var exempt = Of(TaxCategory.E);
        yield return new("BR-CL-22", "/lines/0/exemptionCode", exempt.With([exempt.Taxes[0] with { ExemptionCode = "VATEX-EU-1" }]));
        yield return new("BR-CL-23", "/lines/0/unitCode", WithLine(line => line with { UnitCode = "QQQ" }));
        yield return new(
            "BR-CL-24", "/attachments/0/mediaType", En16931 with { Attachments = [new DocumentAttachment(Guid.Empty, "page.html", "text/html", default)] });
        yield return new("BR-CL-25", "/organization/endpoint/scheme", En16931 with { Seller = seller with { Endpoint = new ElectronicAddress("9999", "1") } });
        yield return new("BR-CL-25", "/customer/endpoint/scheme", En16931 with { Buyer = buyer with { Endpoint = new ElectronicAddress("9999", "1") } });
    }

    private static InvoiceDocument WithLine(Func<DocumentLine, DocumentLine> change) => En16931 with { Lines = [change(En16931.Lines[0])] };
}
