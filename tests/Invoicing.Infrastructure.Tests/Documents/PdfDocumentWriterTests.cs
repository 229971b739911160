using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Invoicing.Application.Documents;
using Invoicing.Domain.Common;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Money;
using Invoicing.Domain.Taxes;
using Invoicing.Infrastructure.Documents;
using Invoicing.Infrastructure.Documents.Pdf;
using Invoicing.Infrastructure.Documents.Pdf.FontFiles;
using Invoicing.TestKit;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Moq;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Infrastructure.Tests.Documents;

public sealed partial class PdfDocumentWriterTests
{
    private static readonly IOptions<DocumentOptions> BundledFontsOnly = Options.Create(new DocumentOptions { Fonts = { FontFolders.Nowhere } });

    [Test]
    public void Write_gives_a_pdf() => Writer().MediaType.ShouldBe("application/pdf");

    [Test]
    public void Write_gives_the_same_bytes_for_the_same_document()
    {
        Write(DocumentSamples.Invoice(30)).ShouldBe(Write(DocumentSamples.Invoice(30)));
    }

    [Test]
    public void Write_gives_the_same_bytes_in_every_culture()
    {
        var expected = Write(DocumentSamples.Invoice());
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
        try
        {
            Write(DocumentSamples.Invoice()).ShouldBe(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Test]
    public void Write_gives_another_identity_to_another_document()
    {
        var other = DocumentSamples.Invoice() with { Number = "INV-2026-000124" };

        Identity(Write(other)).ShouldNotBe(Identity(Write(DocumentSamples.Invoice())));
    }

    [TestCase(0)]
    [TestCase(1)]
    [TestCase(30)]
    [TestCase(300)]
    public void Write_passes_an_independent_check(int lines)
    {
        PdfTools.Check(Write(DocumentSamples.Invoice(lines))).ShouldContain("No syntax or stream encoding errors found");
    }

    [TestCase(1)]
    [TestCase(30)]
    [TestCase(300)]
    public void Write_points_every_cross_reference_at_its_object(int lines)
    {
        var pdf = Write(DocumentSamples.Invoice(lines));
        var text = Encoding.Latin1.GetString(pdf);
        var table = int.Parse(StartOfTable().Match(text).Groups["at"].Value);
        text[table..].ShouldStartWith("xref\n0 ");

        var entries = TableEntry().Matches(text[table..]);

        entries.Count.ShouldBeGreaterThan(10);
        for (var i = 0; i < entries.Count; i++)
        {
            text[int.Parse(entries[i].Groups["at"].Value)..].ShouldStartWith($"{i + 1} 0 obj\n");
        }
    }

    [TestCase(1)]
    [TestCase(30)]
    [TestCase(300)]
    public void Write_shows_every_text_of_the_document(int lines)
    {
        var document = DocumentSamples.Invoice(lines);
        var text = Words(PdfTools.Text(Write(document)));

        foreach (var expected in TextsOf(document))
        {
            foreach (var word in expected.Split(' '))
            {
                text.ShouldContain(word, customMessage: $"'{expected}' is not on the page");
            }
        }
    }

    [Test]
    public void Write_shows_whole_descriptions_of_300_lines()
    {
        var document = DocumentSamples.Invoice(300);
        var text = Words(PdfTools.TextInWritingOrder(Write(document)));

        foreach (var line in document.Lines)
        {
            text.ShouldContain(line.Description);
        }
    }

    [Test]
    public void Write_numbers_pages_and_repeats_the_heading()
    {
        var pages = PdfTools.Text(Write(DocumentSamples.Invoice(300))).Split('\f', StringSplitOptions.RemoveEmptyEntries);

        pages.Length.ShouldBeGreaterThan(5);
        for (var i = 0; i < pages.Length; i++)
        {
            pages[i].ShouldContain($"Page {i + 1} of {pages.Length}");
        }

        pages[..^1].ShouldAllBe(page => page.Contains("Description"));
        pages[1..].ShouldAllBe(page => page.Contains("INV-2026-000123"));
    }

    [Test]
    public void Write_keeps_one_line_on_one_small_page()
    {
        var pdf = Write(DocumentSamples.OneLine());

        PdfTools.Text(pdf).ShouldContain("Page 1 of 1");
        pdf.Length.ShouldBeLessThan(60_000);
    }

    [Test]
    public void Write_embeds_only_subsets_with_a_way_back_to_text()
    {
        var fonts = PdfTools.Fonts(Write(DocumentSamples.Invoice())).Split('\n', StringSplitOptions.RemoveEmptyEntries)[2..];

        fonts.Length.ShouldBe(2);
        fonts.ShouldAllBe(font => FontRow().IsMatch(font));
    }

    [TestCase("Ärger, Öl, Übermaß – 5 € „Größe“")]
    [TestCase("Zażółć gęślą jaźń, Łódź")]
    [TestCase("Τιμολόγιο παροχής υπηρεσιών")]
    [TestCase("Счёт за услуги, Україна")]
    [TestCase("Dvořák, Szűcs, Ștefănescu, Þórður, İstanbul")]
    public void Write_shows_the_scripts_of_europe(string description)
    {
        Words(PdfTools.TextInWritingOrder(WriteLine(description))).ShouldContain(description);
    }

    [Test]
    public void Write_composes_loose_accents() => PdfTools.Text(WriteLine("Mu\u0308ller")).ShouldContain("Müller");

    [Test]
    public void Write_shows_a_character_without_glyph_as_its_code_point()
    {
        var document = WithDescription("Tea 中 and 😀");

        PdfTools.Text(Write(document)).ShouldContain("Tea U+4E2D and U+1F600");
        InvoicePdf.Of(document, fonts: FontLibrary.Of([FontFolders.Nowhere])).MissingCharacters.ShouldBe([0x4E2D, 0x1F600]);
    }

    [Test]
    public void Write_logs_characters_without_glyph()
    {
        var logger = new Mock<ILogger<PdfDocumentWriter>>();
        logger.Setup(l => l.IsEnabled(LogLevel.Warning)).Returns(true);

        new PdfDocumentWriter(new EmbeddedStandIn(), logger.Object, BundledFontsOnly).Write(WithDescription("中"));

        logger.Invocations.ShouldContain(call => call.Arguments.Count > 2 && $"{call.Arguments[2]}".Contains("U+4E2D"));
    }

    [TestCase("broken \uD800 surrogate")]
    [TestCase("bell \u0007 and zero-width \u200B space")]
    [TestCase("")]
    [TestCase("\n\n")]
    public void Write_survives_odd_text(string description)
    {
        Should.NotThrow(() => PdfTools.Check(WriteLine(description)));
    }

    [Test]
    public void Write_breaks_a_word_that_is_wider_than_its_column()
    {
        var word = string.Concat(Enumerable.Range(100, 200).Select(i => $"w{i}"));
        var document = WithDescription(word) with { Seller = DocumentSamples.Invoice().Seller with { Name = word } };

        var pdf = Write(document);

        Count(WithoutSpaces(PdfTools.TextInWritingOrder(pdf)), word).ShouldBe(2);
        ShouldStayOnPage(pdf);
    }

    [Test]
    public void Write_continues_a_description_longer_than_a_page()
    {
        var words = string.Join(' ', Enumerable.Range(1000, 2500).Select(i => $"word{i}"));

        var pdf = WriteLine(words);

        var text = PdfTools.Text(pdf);
        words.Split(' ').ShouldAllBe(word => text.Contains(word));
        ShouldStayOnPage(pdf);
    }

    [Test]
    public void Write_continues_names_references_and_notes_longer_than_a_page()
    {
        var words = string.Join(' ', Enumerable.Range(1000, 2500).Select(i => $"word{i}"));
        var party = DocumentSamples.Invoice().Buyer with { Name = words, Address = new Address(string.Join('\n', Enumerable.Repeat("Street 1", 90)), null, null, null, null, "FR") };

        var pdf = Write(DocumentSamples.Invoice() with { Buyer = party, Reference = words, Number = words, Notes = [words] });

        Count(PdfTools.TextInWritingOrder(pdf), "word3499").ShouldBe(5);
        ShouldStayOnPage(pdf);
    }

    [Test]
    public void Write_shows_the_largest_figures_whole()
    {
        var line = new DocumentLine(1, "Big", decimal.MaxValue, "C62", -decimal.MaxValue, 0m, decimal.MinValue, TaxCategory.S, 12.345678901234567890123456m);
        var totals = new ShownTotals(decimal.MaxValue, 1, 1, decimal.MaxValue, decimal.MaxValue, decimal.MaxValue, 1, 1, decimal.MaxValue) { Paid = 1 };
        var tax = new DocumentTax(TaxCategory.S, 12.345678901234567890123456m, decimal.MaxValue, decimal.MinValue);

        var pdf = Write(DocumentSamples.Invoice() with { Lines = [line], Totals = totals, Taxes = [tax] });

        var text = PdfTools.Text(pdf);
        text.ShouldContain("-79,228,162,514,264,337,593,543,950,335.00");
        text.ShouldContain("12.345678901234567890123456%");
        ShouldStayOnPage(pdf);
    }

    [TestCase("JPY", "1,234,567", "12.5")]
    [TestCase("USD", "1,234,567.00", "12.50")]
    [TestCase("KWD", "1,234,567.000", "12.500")]
    public void Write_shows_amounts_with_the_decimals_of_the_currency(string currency, string amount, string price)
    {
        var document = DocumentSamples.OneLine();
        var line = new DocumentLine(1, "Thing", 2m, "C62", 12.5m, 0m, 1234567m, TaxCategory.S, 21m);

        var words = PdfTools.Text(Write(document with { Currency = Currency.Of(currency), Lines = [line] }))
            .Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);

        words.ShouldContain(amount);
        words.ShouldContain(price);
        words.ShouldContain($"({currency})");
    }

    [Test]
    public void Write_leaves_out_what_is_zero()
    {
        var text = PdfTools.Text(Write(DocumentSamples.OneLine()));

        foreach (var absent in new[] { "Allowances", "Charges", "Rounding", "Paid", "Instalment", "NOTES", "REFERENCE" })
        {
            text.ShouldNotContain(absent, Case.Sensitive);
        }
    }

    [Test]
    public void Write_shows_a_price_with_all_its_places()
    {
        var line = new DocumentLine(1, "Power", 1_000m, "KWH", 0.03125m, 0m, 31.25m, TaxCategory.S, 21m);

        PdfTools.Text(Write(DocumentSamples.OneLine() with { Lines = [line] })).ShouldContain("0.03125");
    }

    [Test]
    public void Write_is_safe_for_many_threads()
    {
        var expected = Write(DocumentSamples.Invoice(30));

        Parallel.For(0, 32, _ => Write(DocumentSamples.Invoice(30)).ShouldBe(expected));
    }

    private static PdfDocumentWriter Writer() => new(new EmbeddedStandIn(), NullLogger<PdfDocumentWriter>.Instance, BundledFontsOnly);

    private static byte[] Write(InvoiceDocument document) => Writer().Write(document).Content;

    private static byte[] WriteLine(string description) => Write(WithDescription(description));

    private static InvoiceDocument WithDescription(string description)
    {
        var document = DocumentSamples.OneLine();
        return document with { Lines = [document.Lines[0] with { Description = description }] };
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string WithoutSpaces(string text) => Words(text).Replace(" ", string.Empty);

    private static string Identity(byte[] pdf) => FileIdentity().Match(Encoding.Latin1.GetString(pdf)).Groups["id"].Value;

    private static IEnumerable<string> TextsOf(InvoiceDocument document)
    {
        static string Amount(decimal value) => value.ToString("N2", CultureInfo.InvariantCulture);
        static IEnumerable<string?> Said(Party party) => [party.Name, .. party.Address!.ToLines(), party.VatId, party.RegistrationId, party.Email];
        var totals = document.Totals;
        decimal[] amounts =
        [
            totals.LineTotal, totals.Allowances, totals.Charges, totals.TaxExclusive, totals.Tax, totals.TaxInclusive, totals.Rounding, totals.Paid, totals.Balance,
            .. document.Lines.SelectMany(line => new[] { line.UnitPrice, line.Net }),
            .. document.Taxes.SelectMany(tax => new[] { tax.Base, tax.Amount }),
            .. document.Instalments.Select(instalment => instalment.Amount),
        ];
        IEnumerable<string?> texts =
        [
            "Invoice", document.Number, document.Reference, $"{document.IssueDate:d MMM yyyy}", $"{document.DueDate:d MMM yyyy}", document.Currency.Code,
            .. Said(document.Seller), .. Said(document.Buyer), .. document.Notes,
            .. document.Lines.Select(line => line.Description),
            .. document.Lines.Select(line => line.Quantity.ToString("0.##", CultureInfo.InvariantCulture)),
            .. document.Taxes.Select(tax => $"{tax.Rate:0}%"),
            .. document.Instalments.Select(instalment => $"{instalment.DueDate:d MMM yyyy}"),
            .. amounts.Select(Amount),
        ];
        return texts.OfType<string>();
    }

    private static void ShouldStayOnPage(byte[] pdf)
    {
        foreach (var word in WordBox().Matches(PdfTools.WordBoxes(pdf)).AsEnumerable())
        {
            double Side(string name) => double.Parse(word.Groups[name].Value, CultureInfo.InvariantCulture);
            Side("xMin").ShouldBeGreaterThan(50, word.Value);
            Side("yMin").ShouldBeGreaterThan(30, word.Value);
            Side("xMax").ShouldBeLessThan(545, word.Value);
            Side("yMax").ShouldBeLessThan(820, word.Value);
        }
    }

    [GeneratedRegex(@"/ID \[<(?<id>\w+)>", RegexOptions.NonBacktracking)]
    private static partial Regex FileIdentity();

    [GeneratedRegex(@"startxref\n(?<at>\d+)\n%%EOF", RegexOptions.NonBacktracking)]
    private static partial Regex StartOfTable();

    [GeneratedRegex(@"(?<at>\d{10}) 00000 n \n", RegexOptions.NonBacktracking)]
    private static partial Regex TableEntry();

    [GeneratedRegex(@"\w{6}\+NotoSans-\w+ +CID TrueType +Identity-H +yes yes yes", RegexOptions.NonBacktracking)]
    private static partial Regex FontRow();

    [GeneratedRegex("<word xMin=\"(?<xMin>[-.\\d]+)\" yMin=\"(?<yMin>[-.\\d]+)\" xMax=\"(?<xMax>[-.\\d]+)\" yMax=\"(?<yMax>[-.\\d]+)\">[^<]*", RegexOptions.NonBacktracking)]
    private static partial Regex WordBox();
}
