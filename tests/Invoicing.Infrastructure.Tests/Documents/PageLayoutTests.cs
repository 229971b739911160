using System.Globalization;
using Invoicing.Application.Documents;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Organizations;
using Invoicing.Infrastructure.Documents.Pdf.Layout;
using Invoicing.TestKit;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Infrastructure.Tests.Documents;

public sealed class PageLayoutTests
{
    [TestCaseSource(nameof(Shown))]
    public void Nothing_is_cut_or_overlaps(string name, bool hasSlip)
    {
        var pdf = Pdf.Of(Showcase.All.Single(shown => shown.Name == name).Document);

        if (hasSlip)
        {
            // The slip has its own margins.
            PageShape.ShouldNotOverlap(pdf);
        }
        else
        {
            PageShape.ShouldBeClean(pdf);
        }
    }

    [TestCase(1)]
    [TestCase(2)]
    [TestCase(9)]
    [TestCase(30)]
    [TestCase(300)]
    public void Nothing_is_cut_or_overlaps_at_any_length(int lines) => PageShape.ShouldBeClean(Pdf.Of(DocumentSamples.Invoice(lines)));

    [Test]
    public void Every_break_carries_the_sum_of_the_lines_above()
    {
        var document = DocumentSamples.Invoice(300);

        var pages = PdfTools.Text(Pdf.Of(document)).Split('\f', StringSplitOptions.RemoveEmptyEntries).Select(Pdf.Words).ToList();

        var last = pages.FindLastIndex(page => page.Contains("Brought forward", StringComparison.Ordinal));
        last.ShouldBeGreaterThan(5);
        for (var page = 0; page < last; page++)
        {
            var done = document.Lines.Last(line => pages[page].Contains($"Item {line.Position}:", StringComparison.Ordinal)).Position;
            var sum = document.Lines.Take(done).Sum(line => line.Net).ToString("N2", CultureInfo.InvariantCulture);
            pages[page].ShouldContain($"Carried forward {sum}");
            pages[page + 1].ShouldContain($"Brought forward {sum}");
        }

        pages[0].ShouldNotContain("Brought forward");
        pages[last].ShouldNotContain("Carried forward");
    }

    [Test]
    public void One_page_carries_nothing() => PdfTools.Text(Pdf.Of(DocumentSamples.OneLine())).ShouldNotContain("forward");

    [Test]
    public void Totals_stay_together()
    {
        for (var lines = 1; lines < 40; lines++)
        {
            var pages = PdfTools.Text(Pdf.Of(DocumentSamples.Invoice(lines))).Split('\f');

            pages.Count(page => page.Contains("Total without tax", StringComparison.Ordinal) && page.Contains("Total with tax", StringComparison.Ordinal)
                && page.Contains("3,316.95", StringComparison.Ordinal) && page.Contains("Amount due", StringComparison.Ordinal)).ShouldBe(1, $"{lines} lines");
        }
    }

    [Test]
    public void A_slash_ends_a_line_between_letters_and_not_between_digits()
    {
        var figures = Enumerable.Range(1, 20).Select(i => $"{new string('i', i)} {string.Concat(Enumerable.Repeat("24/7 30/11/2026 ", 12))}");
        Lines([.. figures]).ShouldAllBe(line => !line.EndsWith('/'));

        var colours = string.Concat(Enumerable.Repeat("red/green/blue/", 20));
        Lines(colours)[..^1].ShouldAllBe(line => line.EndsWith('/'));

        static string[] Lines(params string[] notes)
        {
            var text = PdfTools.TextInWritingOrder(Pdf.Of(DocumentSamples.OneLine() with { Notes = notes }));
            var lines = text.Split('\n', StringSplitOptions.TrimEntries).Where(line => line.Contains("24/7", StringComparison.Ordinal) || line.Contains("red/", StringComparison.Ordinal)).ToArray();
            lines.Length.ShouldBeGreaterThan(notes.Length);
            return lines;
        }
    }

    [TestCase(InvoiceStatus.Draft, "DRAFT")]
    [TestCase(InvoiceStatus.Paid, "PAID")]
    [TestCase(InvoiceStatus.Void, "VOID")]
    public void A_mark_says_the_state(InvoiceStatus status, string mark)
    {
        var pdf = Pdf.Of(DocumentSamples.Invoice() with { Status = status });

        PdfTools.Text(pdf).ShouldContain(mark);
        PageShape.ShouldBeClean(pdf);
    }

    [TestCase(InvoiceStatus.Issued)]
    [TestCase(InvoiceStatus.PartiallyPaid)]
    public void What_is_to_be_paid_has_no_mark(InvoiceStatus status)
    {
        var text = PdfTools.Text(Pdf.Of(DocumentSamples.Invoice() with { Status = status }));

        new[] { "DRAFT", "PAID", "VOID" }.ShouldAllBe(mark => !text.Contains(mark));
    }

    [Test]
    public void A_credit_note_names_its_invoice_and_asks_for_nothing()
    {
        var text = Pdf.Words(PdfTools.Text(Pdf.Of(Showcase.All.Single(shown => shown.Name == "credit-note").Document)));

        text.ShouldContain("Credit note");
        text.ShouldContain("For invoice INV-2026-000123 of 20 Nov 2026");
        text.ShouldContain("Amount credited EUR 220.15");
        text.ShouldNotContain("Amount due");
        text.ShouldNotContain("DE89");
    }

    [Test]
    public void Letter_paper_is_letter_paper() =>
        PdfTools.WordBoxes(Pdf.Of(Showcase.All.Single(shown => shown.Name == "letter").Document)).ShouldContain("<page width=\"612.000000\" height=\"792.000000\">");

    [Test]
    public void A_long_footer_stands_on_every_page()
    {
        var footer = string.Join('\n', Enumerable.Range(1, 40).Select(i => $"Foot {i}"));
        var style = new DocumentStyle(Branding.Of(null, footer, PaperSize.A4), null);

        var pdf = Pdf.Of(DocumentSamples.Invoice(30) with { Style = style });

        PdfTools.Text(pdf).Split('\f', StringSplitOptions.RemoveEmptyEntries).ShouldAllBe(page => page.Contains("Foot 1 ") && page.Contains("Foot 40"));
        PageShape.ShouldBeClean(pdf);
    }

    [Test]
    public void A_hundred_instalments_are_all_there()
    {
        var parts = Enumerable.Range(0, 100).Select(i => new DocumentInstalment(new DateOnly(2026, 1, 1).AddMonths(i), 1_000.01m + i)).ToArray();

        var pdf = Pdf.Of(DocumentSamples.Invoice() with { Instalments = parts });

        var text = Pdf.Words(PdfTools.Text(pdf));
        parts.ShouldAllBe(part => text.Contains($"{part.DueDate.ToString("d MMM yyyy", CultureInfo.InvariantCulture)} {part.Amount.ToString("N2", CultureInfo.InvariantCulture)}"));
        PageShape.ShouldBeClean(pdf);
    }

    [Test]
    public void Any_accent_gives_letters_that_can_be_read()
    {
        for (var red = 0; red < 256; red += 15)
        {
            for (var green = 0; green < 256; green += 15)
            {
                for (var blue = 0; blue < 256; blue += 15)
                {
                    var palette = Palette.Of($"#{red:x2}{green:x2}{blue:x2}");

                    Palette.Contrast(palette.AccentText, palette.Tint).ShouldBeGreaterThanOrEqualTo(4.5);
                    palette.Accent.ShouldBe(new PdfColor((byte)red, (byte)green, (byte)blue));
                }
            }
        }
    }

    [Test]
    public void The_same_document_is_the_same_file_with_logo_and_codes()
    {
        foreach (var shown in Showcase.All)
        {
            Pdf.Of(shown.Document, [1, 2, 3]).ShouldBe(Pdf.Of(shown.Document, [1, 2, 3]), shown.Name);
        }
    }

    private static IEnumerable<TestCaseData> Shown() => Showcase.All.Select(shown => new TestCaseData(shown.Name, shown.Name == "swiss-qr-bill"));
}
