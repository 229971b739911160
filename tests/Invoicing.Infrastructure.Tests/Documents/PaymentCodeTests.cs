using Invoicing.Application.Documents;
using Invoicing.Domain.Common;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Money;
using Invoicing.Domain.Organizations;
using Invoicing.TestKit;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Infrastructure.Tests.Documents;

/// <summary>Codes as a scanner reads them off the rendered page.</summary>
public sealed class PaymentCodeTests
{
    [Test]
    public async Task A_banking_app_reads_the_transfer() => (await CodeReader.ReadAsync(Pdf.Of(Shown("german-epc")), 1))!.Split('\n').ShouldBe(
        ["BCD", "002", "1", "SCT", "COBADEFFXXX", "Nordlicht Werkstätten GmbH", "DE89370400440532013000", "EUR2250.67", "", "", "RE-2026-000124"]);

    [Test]
    public async Task A_swiss_bank_reads_the_slip() => (await CodeReader.ReadAsync(Pdf.Of(Shown("swiss-qr-bill")), 1))!.Split('\n').ShouldBe(
    [
        "SPC", "0200", "1", "CH9300762011623852957",
        "S", "Studio Rätikon AG", "Bahnhofstrasse 21", "", "7000", "Chur", "CH",
        "", "", "", "", "", "", "",
        "5696.87", "CHF",
        "S", "Kunsthaus am See", "Seestrasse 102", "", "8002", "Zürich", "CH",
        "NON", "", "2026-0481", "EPD",
    ]);

    [Test]
    public void The_slip_says_what_the_code_says()
    {
        var text = Pdf.Words(PdfTools.Text(Pdf.Of(Shown("swiss-qr-bill"))));

        foreach (var expected in new[] { "Empfangsschein", "Zahlteil", "CH93 0076 2011 6238 5295 7", "Annahmestelle", "5 696.87", "Vor der Einzahlung abzutrennen" })
        {
            text.ShouldContain(expected);
        }
    }

    [Test]
    public async Task A_slip_for_an_unknown_debtor_is_left_to_fill_in()
    {
        var document = Shown("swiss-qr-bill");

        var pdf = Pdf.Of(document with { Buyer = document.Buyer with { Address = null } });

        PdfTools.Text(pdf).ShouldContain("Zahlbar durch (Name/Adresse)");
        (await CodeReader.ReadAsync(pdf, 1))!.Split('\n')[20..27].ShouldAllBe(field => field.Length == 0);
    }

    [Test]
    public async Task The_next_instalment_is_what_the_code_asks_for()
    {
        var document = Shown("german-epc");
        var parts = new[] { new DocumentInstalment(new DateOnly(2026, 12, 20), 1_000m), new DocumentInstalment(new DateOnly(2027, 1, 20), 1_250.67m) };

        (await AmountAsync(document with { Instalments = parts })).ShouldBe("EUR1000.00");
        (await AmountAsync(document with { Instalments = parts, Totals = document.Totals with { Paid = 300m, Balance = 1_950.67m } })).ShouldBe("EUR700.00");
        (await AmountAsync(document with { Instalments = parts, Totals = document.Totals with { Paid = 1_000m, Balance = 1_250.67m } })).ShouldBe("EUR1250.67");
    }

    [TestCaseSource(nameof(WithoutCode))]
    public async Task No_code_is_drawn_where_none_can_be_paid(InvoiceDocument document) =>
        (await CodeReader.ReadAsync(Pdf.Of(document), 1)).ShouldBeNull();

    [Test]
    public void An_account_is_grouped_by_four() => PdfTools.Text(Pdf.Of(Shown("german-epc"))).ShouldContain("DE89 3704 0044 0532 0130 00");

    private static IEnumerable<TestCaseData> WithoutCode()
    {
        var document = Shown("german-epc");
        var swiss = Shown("swiss-qr-bill");
        yield return Case(document with { Status = InvoiceStatus.Paid }, "paid");
        yield return Case(document with { Status = InvoiceStatus.Void }, "void");
        yield return Case(document with { Status = InvoiceStatus.Draft, Number = string.Empty }, "draft");
        yield return Case(document with { Kind = InvoiceKind.CreditNote }, "credit note");
        yield return Case(document with { Currency = Currency.Usd }, "dollars");
        yield return Case(document with { Totals = document.Totals with { Balance = 0m } }, "nothing due");
        yield return Case(document with { Totals = document.Totals with { Balance = 1_000_000_000m } }, "more than the code can say");
        yield return Case(WithAccount(document, "TR330006100519786457841326"), "no SEPA country");
        yield return Case(WithAccount(document, "000123456789"), "no IBAN");
        yield return Case(WithAccount(swiss, "CH4431999123000889012"), "QR-IBAN without its reference");
        yield return Case(swiss with { Currency = Currency.Usd }, "Swiss account in dollars");
        yield return Case(swiss with { Seller = swiss.Seller with { Address = Address.InCountry("CH") } }, "Swiss seller without town");

        static TestCaseData Case(InvoiceDocument document, string name) => new TestCaseData(document).SetArgDisplayNames(name);
    }

    private static InvoiceDocument WithAccount(InvoiceDocument document, string iban) =>
        document with { Seller = document.Seller with { BankAccounts = [new BankAccount(iban, null, null)] } };

    private static async Task<string> AmountAsync(InvoiceDocument document)
    {
        var pdf = Pdf.Of(document with { Notes = [] });
        var page = PdfTools.Text(pdf).Split('\f').ToList().FindIndex(text => text.Contains("Per Code bezahlen", StringComparison.Ordinal)) + 1;
        return (await CodeReader.ReadAsync(pdf, page))!.Split('\n')[7];
    }

    private static InvoiceDocument Shown(string name) => Showcase.All.Single(shown => shown.Name == name).Document;
}
