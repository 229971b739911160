using System.Globalization;
using Invoicing.Application.Abstractions;
using Invoicing.Application.Documents;
using Invoicing.Domain.Common;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Money;
using Invoicing.Domain.Organizations;
using Invoicing.Domain.Taxes;
using Invoicing.Infrastructure.Documents.Cii;
using Invoicing.Infrastructure.Documents.Ubl;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Infrastructure.Tests.Documents.Electronic;

/// <summary>What the document says, in UBL and in CII alike.</summary>
[TestFixture("ubl")]
[TestFixture("cii")]
public sealed class ElectronicDocumentTests(string format)
{
    private const string Core = "urn:cen.eu:en16931:2017";
    private const string PeppolProcess = "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0";

    private readonly IDocumentWriter _writer = format == "ubl" ? new UblDocumentWriter() : new CiiDocumentWriter();

    [Test]
    public void Two_addresses_make_it_a_Peppol_invoice()
    {
        var said = Read(ElectronicSamples.Peppol());

        said.Specification.ShouldBe($"{Core}#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0");
        said.Process.ShouldBe(PeppolProcess);
        said.Notes.ShouldBe(["One.\nTwo."]);
        said.Seller.Endpoint.ShouldBe(new SaidId("7300010000001", "0088"));
    }

    [Test]
    public void Without_addresses_it_is_an_invoice_of_the_standard_alone()
    {
        var said = Read(DocumentSamples.OneLine() with { Notes = ["One.", "Two."] });

        said.Specification.ShouldBe(Core);
        said.Process.ShouldBeNull();
        said.Notes.ShouldBe(["One.", "Two."]);
    }

    [TestCase("04011000-12345-03", true)]
    [TestCase("04011000-12345-04", false)]
    [TestCase("01-95", true)]
    [TestCase("01-94", false)]
    [TestCase("2026-15", false)]
    [TestCase("2026-000123-15", false)]
    [TestCase("991-33333TEST-33", true)]
    [TestCase("Purchasing", false)]
    public void A_Leitweg_id_asks_for_XRechnung(string reference, bool isAsked)
    {
        var buyer = DocumentSamples.Buyer with { Address = new Address("Am Markt 21", null, "28195", "Bremen", null, "DE") };
        var said = Read(DocumentSamples.OneLine() with { Buyer = buyer, References = new DocumentReferences { Buyer = reference } });

        (said.Specification == $"{Core}#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0").ShouldBe(isAsked);
        (said.Process == PeppolProcess).ShouldBe(isAsked);
        said.Buyer.Endpoint.ShouldBe(isAsked ? new SaidId("comptabilite@lefevre.example", "EM") : null);
    }

    [Test]
    public void A_price_with_tax_is_written_without_it_and_the_discount_is_in_it()
    {
        var line = new DocumentLine(1, "Shelf", 3m, "C62", 10m, 0.01m, 25.20m, TaxCategory.S, 19m);

        var said = Read(DocumentSamples.OneLine() with { PricesIncludeTax = true, Lines = [line] }).Lines[0];

        (said.Quantity, said.Price, said.Net).ShouldBe(("3", "8.4", "25.20"));
        said.Allowances.ShouldBeEmpty();
    }

    [Test]
    public void A_large_quantity_gives_the_price_as_many_decimals_as_the_net_amount_needs()
    {
        var line = new DocumentLine(1, "Screw", 30_000m, "C62", 0.0119m, 0m, 300.01m, TaxCategory.S, 19m);

        Read(DocumentSamples.OneLine() with { PricesIncludeTax = true, Lines = [line] }).Lines[0].Price.ShouldBe("0.0100003");
    }

    [Test]
    public void A_discount_is_an_allowance_of_the_line()
    {
        var line = new DocumentLine(1, "Shelf", 2m, "C62", 50.125m, 0.25m, 100m, TaxCategory.S, 21m);

        var said = Read(DocumentSamples.OneLine() with { Lines = [line] }).Lines[0];

        (said.Price, said.Net).ShouldBe(("50.125", "100.00"));
        said.Allowances.ShouldBe([new SaidAllowance(false, "0.25", "95", "Discount", null, null)]);
    }

    [Test]
    public void A_negative_price_is_a_negative_quantity()
    {
        var line = new DocumentLine(1, "Returned", 2m, "C62", -50m, 0m, -100m, TaxCategory.S, 21m);

        var said = Read(DocumentSamples.OneLine() with { Lines = [line] }).Lines[0];

        (said.Quantity, said.Price, said.Net).ShouldBe(("-2", "50", "-100.00"));
    }

    [Test]
    public void An_amount_without_a_quantity_is_a_charge()
    {
        var line = new DocumentLine(1, "Minimum", 0m, "C62", 50m, -20m, 20m, TaxCategory.S, 21m);

        Read(DocumentSamples.OneLine() with { Lines = [line] }).Lines[0].Allowances.ShouldBe([new SaidAllowance(true, "20.00", "ABK", null, null, null)]);
    }

    [Test]
    public void Yen_have_no_decimals_and_a_price_that_comes_to_the_rounded_net_amount()
    {
        var line = new DocumentLine(1, "Shelf", 1m, "C62", 33.5m, 0m, 34m, TaxCategory.S, 10m);
        var said = Read(DocumentSamples.OneLine() with { Currency = Currency.Jpy, Lines = [line], Totals = new ShownTotals(34, 0, 0, 34, 3, 37, 0, 0, 37) });

        (said.Lines[0].Price, said.Lines[0].Net, said.Totals.Due).ShouldBe(("34", "34", "37"));
    }

    [Test]
    public void A_third_decimal_is_refused_and_an_amount_without_one_is_not()
    {
        var kuwait = DocumentSamples.OneLine() with { Currency = Currency.Of("KWD") };

        Read(kuwait).Totals.Due.ShouldBe("121.00");
        Refuses(kuwait with { Taxes = [new DocumentTax(TaxCategory.S, 21m, 100m, 21.005m)] }, "BR-DEC");
    }

    [Test]
    public void What_has_no_place_to_be_left_out_is_refused_by_its_rule()
    {
        var document = DocumentSamples.OneLine();

        Refuses(document with { Number = " " }, "BR-02");
        Refuses(document with { Seller = document.Seller with { Name = "\u0001" } }, "BR-06");
        Refuses(document with { Buyer = document.Buyer with { Name = "" } }, "BR-07");
        Refuses(document with { Seller = document.Seller with { Address = null } }, "BR-08");
        Refuses(document with { Buyer = document.Buyer with { Address = null } }, "BR-10");
        Refuses(document with { Lines = [] }, "BR-16");
        Refuses(document with { Lines = [document.Lines[0] with { UnitCode = "" }] }, "BR-23");
        Refuses(document with { Lines = [document.Lines[0] with { Description = " " }] }, "BR-25");
    }

    [Test]
    public void Outside_the_scope_of_tax_there_are_neither_rates_nor_vat_ids()
    {
        var said = Read(OfCategory(TaxCategory.O));

        (said.Seller.VatId, said.Buyer.VatId, said.Lines[0].Rate, said.Taxes[0].Rate).ShouldBe((null, null, null, null));
        said.Taxes[0].ReasonCode.ShouldBe("VATEX-EU-O");
    }

    [TestCase(TaxCategory.AE, "VATEX-EU-AE")]
    [TestCase(TaxCategory.K, "VATEX-EU-IC")]
    [TestCase(TaxCategory.G, "VATEX-EU-G")]
    [TestCase(TaxCategory.Z, null)]
    [TestCase(TaxCategory.E, null)]
    public void The_reason_that_follows_from_the_category_is_written(TaxCategory category, string? code)
    {
        Read(OfCategory(category)).Taxes[0].ReasonCode.ShouldBe(code);
    }

    [Test]
    public void A_reason_is_written_as_it_was_given_and_only_where_the_category_has_one()
    {
        var exempt = Read(OfCategory(TaxCategory.E, "Small business")).Taxes[0];
        var standard = Read(OfCategory(TaxCategory.Z, "Small business")).Taxes[0];

        (exempt.Reason, exempt.ReasonCode, standard.Reason).ShouldBe(("Small business", null, null));
    }

    [Test]
    public void Goods_within_the_Union_go_to_the_buyers_country_on_the_day_of_issue()
    {
        var said = Read(OfCategory(TaxCategory.K));

        (said.DeliveryAddress?.Country, said.DeliveryDate).ShouldBe(("FR", "2026-11-20"));
    }

    [TestCase("GR 123456789", "EL123456789")]
    [TestCase("de 123.456.789", "DE123456789")]
    [TestCase("GRX", "GRX")]
    public void A_vat_id_is_written_compactly_and_with_its_prefix(string given, string written)
    {
        Read(DocumentSamples.OneLine() with { Buyer = DocumentSamples.Buyer with { VatId = given } }).Buyer.VatId.ShouldBe(written);
    }

    [Test]
    public void Text_loses_what_xml_forbids_and_nothing_else()
    {
        var line = DocumentSamples.OneLine().Lines[0] with { Description = " Bell\u0007, half \uD800, <b> & \U0001F527,\r\nnext\t" };

        Read(DocumentSamples.OneLine() with { Lines = [line] }).Lines[0].Name.ShouldBe("Bell, half , <b> & \U0001F527,\nnext");
    }

    [Test]
    public void Accounts_share_one_code()
    {
        var mixed = DocumentSamples.Seller with { BankAccounts = [.. DocumentSamples.Seller.BankAccounts!, new BankAccount("0012345678", null, "Treuhand")] };

        Read(DocumentSamples.OneLine()).Payment.Accounts.ShouldBe([new SaidAccount("58", "DE89370400440532013000", null, "COBADEFFXXX")]);
        Read(DocumentSamples.OneLine() with { Seller = mixed }).Payment.Accounts.ShouldBe(
            [new SaidAccount("30", "DE89370400440532013000", null, "COBADEFFXXX"), new SaidAccount("30", "0012345678", "Treuhand", null)]);
        Read(DocumentSamples.OneLine() with { Currency = Currency.Usd }).Payment.Accounts[0].Code.ShouldBe("30");
    }

    [Test]
    public void What_is_due_has_a_date_or_terms_always()
    {
        var document = DocumentSamples.OneLine() with { DueDate = null };

        Read(document).Payment.Terms.ShouldBe("Payable as agreed.");
        Read(document with { Kind = InvoiceKind.CreditNote }).Payment.Terms.ShouldBe("To be set off or refunded.");
        Read(document with { PaymentTerms = "At once" }).Payment.Terms.ShouldBe("At once");
        Read(DocumentSamples.OneLine()).Payment.Terms.ShouldBeNull();
    }

    [TestCase(true)]
    [TestCase(false)]
    public void A_credit_note_has_its_type_its_invoice_and_its_due_date(bool hasAccount)
    {
        var note = ElectronicSamples.CreditNote();
        var said = Read(hasAccount ? note : note with { Seller = note.Seller with { BankAccounts = null } });

        (said.TypeCode, said.DueDate, said.Totals.Due, said.Lines[0].Quantity).ShouldBe(("381", "2026-12-20", "121.00", "2"));
        said.References["BG-3"].ShouldBe("INV-2026-000123/2026-11-20");
        said.References["BT-11"].ShouldBe("P-17");
        said.Payment.Accounts.Select(account => account.Code).ShouldBe([hasAccount ? "58" : "1"]);
    }

    [Test]
    public void The_same_document_gives_the_same_bytes_in_every_culture()
    {
        var expected = _writer.Write(ElectronicSamples.Full()).Content;
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
        try
        {
            _writer.Write(ElectronicSamples.Full()).Content.ShouldBe(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    private static InvoiceDocument OfCategory(TaxCategory category, string? reason = null) => DocumentSamples.OneLine() with
    {
        Lines = [DocumentSamples.OneLine().Lines[0] with { TaxCategory = category, TaxRate = 0 }],
        Taxes = [new DocumentTax(category, 0, 100m, 0m) { ExemptionReason = reason }],
        Totals = new ShownTotals(100m, 0m, 0m, 100m, 0m, 100m, 0m, 0m, 100m),
    };

    private void Refuses(InvoiceDocument document, string rule)
    {
        var refusal = Should.Throw<InvoicingException>(() => _writer.Write(document));
        (refusal.Kind, refusal.Code).ShouldBe((ErrorKind.Unprocessable, "document.not_electronic"));
        refusal.Message.ShouldStartWith($"{rule}: ");
    }

    private Said Read(InvoiceDocument document)
    {
        var file = _writer.Write(document).Content;
        return format == "ubl" ? UblReading.Read(file) : CiiReading.Read(file);
    }
}
