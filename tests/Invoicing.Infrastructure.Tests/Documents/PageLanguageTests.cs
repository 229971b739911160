using System.Globalization;
using System.Reflection;
using Invoicing.Domain.Invoices;
using Invoicing.Infrastructure.Documents.Pdf.Wording;
using Invoicing.TestKit;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Infrastructure.Tests.Documents;

public sealed class PageLanguageTests
{
    [TestCase(null, "Invoice", "EUR 1,234,567.89", "5 Feb 2026", "19%", "Page 1 of 1")]
    [TestCase("ja-JP", "Invoice", "EUR 1,234,567.89", "5 Feb 2026", "19%", "Page 1 of 1")]
    [TestCase("en-GB", "Invoice", "EUR 1,234,567.89", "5 Feb 2026", "19%", "Page 1 of 1")]
    [TestCase("en-US", "Invoice", "EUR 1,234,567.89", "Feb 5, 2026", "19%", "Page 1 of 1")]
    [TestCase("de", "Rechnung", "1.234.567,89 EUR", "05.02.2026", "19 %", "Seite 1 von 1")]
    [TestCase("de_AT", "Rechnung", "1.234.567,89 EUR", "05.02.2026", "19 %", "Seite 1 von 1")]
    [TestCase("DE-ch", "Rechnung", "EUR 1’234’567.89", "05.02.2026", "19%", "Seite 1 von 1")]
    [TestCase("fr-FR", "Facture", "1 234 567,89 EUR", "05/02/2026", "19 %", "Page 1 sur 1")]
    [TestCase("es-ES", "Factura", "1.234.567,89 EUR", "05/02/2026", "19 %", "Página 1 de 1")]
    [TestCase("it-IT", "Fattura", "1.234.567,89 EUR", "05/02/2026", "19%", "Pagina 1 di 1")]
    [TestCase("nl-NL", "Factuur", "EUR 1.234.567,89", "05-02-2026", "19%", "Pagina 1 van 1")]
    [TestCase("pl-PL", "Faktura", "1 234 567,89 EUR", "05.02.2026", "19%", "Strona 1 z 1")]
    [TestCase("pt-PT", "Fatura", "1 234 567,89 EUR", "05/02/2026", "19%", "Página 1 de 1")]
    [TestCase("pt-BR", "Fatura", "EUR 1.234.567,89", "05/02/2026", "19%", "Página 1 de 1")]
    public void The_page_is_written_for_the_buyer(string? locale, string title, string amount, string date, string rate, string page)
    {
        var document = DocumentSamples.OneLine();
        var totals = document.Totals with { Balance = 1_234_567.89m };
        var tax = document.Taxes[0] with { Rate = 19m };

        var text = Pdf.Words(PdfTools.Text(Pdf.Of(
            document with { IssueDate = new DateOnly(2026, 2, 5), Totals = totals, Taxes = [tax], Buyer = document.Buyer with { Locale = locale } })));

        foreach (var expected in new[] { title, amount, date, rate, page })
        {
            text.ShouldContain(expected);
        }
    }

    [TestCaseSource(nameof(Tags))]
    public void Every_term_says_something(string tag)
    {
        var terms = Languages.Of(tag).Terms;

        foreach (var term in typeof(Terms).GetProperties(BindingFlags.Instance | BindingFlags.NonPublic).Where(term => term.PropertyType == typeof(string)))
        {
            ((string)term.GetValue(terms)!).ShouldNotBeNullOrWhiteSpace(term.Name);
        }
    }

    [TestCaseSource(nameof(Tags))]
    public void Terms_with_a_gap_keep_it(string tag)
    {
        var terms = Languages.Of(tag).Terms;

        string.Format(CultureInfo.InvariantCulture, terms.Page, 3, 7).ShouldMatch("3.*7");
        string.Format(CultureInfo.InvariantCulture, terms.CreditedInvoiceOf, "N-1", "D").ShouldMatch("N-1.*D");
        string.Format(CultureInfo.InvariantCulture, terms.CreditedInvoice, "N-1").ShouldContain("N-1");
    }

    [TestCaseSource(nameof(Tags))]
    public void A_page_of_every_language_is_sound_and_whole(string tag)
    {
        var document = DocumentSamples.Invoice(30);

        var pdf = Pdf.Of(document with { Buyer = document.Buyer with { Locale = tag }, Status = InvoiceStatus.PartiallyPaid });

        PdfTools.Check(pdf).ShouldContain("No syntax or stream encoding errors found");
        PageShape.ShouldBeClean(pdf);
    }

    private static string[] Tags() => ["en", "de", "fr", "es", "it", "nl", "pl", "pt"];
}
