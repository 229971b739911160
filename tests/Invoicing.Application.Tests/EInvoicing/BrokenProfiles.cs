using Invoicing.Application.Documents;
using Invoicing.Domain.Common;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Organizations;
using Invoicing.Domain.Taxes;
using static Invoicing.Application.Tests.EInvoicing.RuleDocuments;

namespace Invoicing.Application.Tests.EInvoicing;

/// <summary>What only Peppol or XRechnung refuse.</summary>
internal static class BrokenProfiles
{
    public static IEnumerable<BrokenDocument> All() => [.. OfPeppol(), .. Exemptions(), .. Identifiers(), .. OfXRechnung(), .. Wished()];

    private static IEnumerable<BrokenDocument> OfPeppol()
    {
        var line = Peppol.Lines[0];
        var march = new InvoicingPeriod(new DateOnly(2026, 3, 1), new DateOnly(2026, 3, 31));
        yield return new("PEPPOL-EN16931-R002", "/notes", Peppol with { Notes = ["One", "Two"] });
        yield return new("PEPPOL-EN16931-R003", "/references/buyer", Peppol with { References = new DocumentReferences() });
        yield return new(
            "PEPPOL-EN16931-R110",
            "/lines/0/period/start",
            Peppol with { InvoicingPeriod = march, Lines = [line with { Period = march with { Start = new DateOnly(2026, 2, 28) } }] });
        yield return new(
            "PEPPOL-EN16931-R111",
            "/lines/0/period/end",
            Peppol with { InvoicingPeriod = march, Lines = [line with { Period = march with { End = new DateOnly(2026, 4, 1) } }] });
        yield return new("PEPPOL-EN16931-R120", "/lines/0/net", Peppol with { Lines = [line with { UnitPrice = 50.02m }] });
    }

    private static IEnumerable<BrokenDocument> Exemptions()
    {
        yield return Exempt("P0104", "VATEX-EU-G", TaxCategory.E);
        yield return Exempt("P0105", "VATEX-EU-O", TaxCategory.E);
        yield return Exempt("P0106", "VATEX-EU-IC", TaxCategory.E);
        yield return Exempt("P0107", "VATEX-EU-AE", TaxCategory.E);
        yield return Exempt("P0108", "VATEX-EU-D", TaxCategory.G);
        yield return Exempt("P0109", "VATEX-EU-F", TaxCategory.G);
        yield return Exempt("P0110", "VATEX-EU-I", TaxCategory.G);
        yield return Exempt("P0111", "VATEX-EU-J", TaxCategory.G);
    }

    private static BrokenDocument Exempt(string number, string code, TaxCategory category)
    {
        var document = RuleDocuments.Of(category).ForPeppol();
        return new($"PEPPOL-EN16931-{number}", "/lines/0/exemptionCode", document.With([document.Taxes[0] with { ExemptionCode = code }]));
    }

    private static IEnumerable<BrokenDocument> Identifiers()
    {
        yield return Identified("R040", "0088", "5790000436058");
        yield return Identified("R041", "0192", "974760674");
        yield return Identified("R042", "0184", "DK1234567");
        yield return Identified("R043", "0208", "0202239952");
        yield return Identified("R043", "0208", "BE0202239951");
        yield return Identified("R044", "0201", "ABCDE");
        yield return Identified("R045", "0210", "RSSMRA80A01H50");
        yield return Identified("R047", "0211", "IT00743110158");
        yield return Identified("R049", "0007", "5560360794");
    }

    private static BrokenDocument Identified(string number, string scheme, string id) => new(
        $"PEPPOL-COMMON-{number}", "/customer/endpoint/id", Peppol with { Buyer = Peppol.Buyer with { Endpoint = new ElectronicAddress(scheme, id) } });

    private static IEnumerable<BrokenDocument> OfXRechnung()
    {
        var (seller, buyer) = (XRechnung.Seller, XRechnung.Buyer);
        yield return new("BR-DE-1", "/organization/bankAccounts", XRechnung with { Seller = seller with { BankAccounts = null } });
        yield return new("BR-DE-2", "/organization/contact", XRechnung with { Seller = seller with { Contact = null } });
        yield return new("BR-DE-3", "/organization/address/city", XRechnung with { Seller = seller with { Address = seller.Address! with { City = null } } });
        yield return new("BR-DE-4", "/organization/address/postalCode", XRechnung with { Seller = seller with { Address = seller.Address! with { PostalCode = null } } });
        yield return new("BR-DE-5", "/organization/contact/name", XRechnung with { Seller = seller with { Contact = new Contact(null, "12345") } });
        yield return new("BR-DE-6", "/organization/contact/phone", XRechnung with { Seller = seller with { Contact = new Contact("Accounts", null) } });
        yield return new("BR-DE-7", "/organization/email", XRechnung with { Seller = seller with { Email = null } });
        yield return new("BR-DE-8", "/customer/address/city", XRechnung with { Buyer = buyer with { Address = buyer.Address! with { City = null } } });
        yield return new("BR-DE-9", "/customer/address/postalCode", XRechnung with { Buyer = buyer with { Address = buyer.Address! with { PostalCode = "" } } });
        yield return new("BR-DE-10", "/delivery/address/city", DeliveredTo(new Address(null, null, "28195", null, null, "DE")));
        yield return new("BR-DE-11", "/delivery/address/postalCode", DeliveredTo(new Address(null, null, null, "Bremen", null, "DE")));
        yield return new("BR-DE-15", "/references/buyer", XRechnung with { References = new DocumentReferences { PurchaseOrder = "PO-1" } });
        yield return new("BR-DE-22", "/attachments", XRechnung with { Attachments = [File("a.pdf"), File("a.pdf")] });
        yield return new("PEPPOL-EN16931-R010", "/customer/endpoint", XRechnung with { Buyer = buyer with { Endpoint = null, Email = null } });
    }

    private static IEnumerable<BrokenDocument> Wished()
    {
        var seller = XRechnung.Seller;
        yield return new("BR-DE-27", "/organization/contact/phone", XRechnung with { Seller = seller with { Contact = new Contact("Accounts", "on request") } });
        yield return new("BR-DE-28", "/organization/email", XRechnung with { Seller = seller with { Email = "office" } });
        yield return new("BR-DE-TMP-32", "/delivery/date", XRechnung with { Delivery = null });
    }

    private static InvoiceDocument DeliveredTo(Address address) => XRechnung with { Delivery = new Delivery(Day, null, address) };

    private static DocumentAttachment File(string name) => new(Guid.Empty, name, "application/pdf", default);
}
