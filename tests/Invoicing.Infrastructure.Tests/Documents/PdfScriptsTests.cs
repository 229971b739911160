using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Invoicing.Application.Documents;
using Invoicing.Infrastructure.Documents;
using Invoicing.Infrastructure.Documents.Pdf;
using Invoicing.Infrastructure.Documents.Pdf.FontFiles;
using Invoicing.TestKit;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Moq;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Infrastructure.Tests.Documents;

public sealed partial class PdfScriptsTests
{
    private const string Chinese = "中国北京有限公司 东城区 1-2-3 号";

    private static readonly string[] Texts =
    [
        "חברת אלון בע\"מ, רחוב הרצל 12, תל אביב (ישראל)",
        "שָׁלוֹם וּבְרָכָה 50%",
        "עברית (2026): \"שלום\" - א/ב, ג+ד; 5%-3 ₪100 סה\"כ!",
        "شركة الأمل للتجارة ش.م.م 2026",
        "مُحَمَّدٌ و Ärzte GmbH (بيروت) 12-34",
        "می‌خواهم فاتورة، لا إله",
        "شركة «الأمل» [بيروت] 12/34، ٪٥٠ (ABC-12) \"نص\"؟",
        "The buyer שלום (עברית), Ltd. & العربية (12) Inc.",
        "İstanbul (ישראל)",
        "บริษัท น้ำใส จำกัด (มหาชน) ใบแจ้งหนี้ 2026 ที่ ป้า ฟ้า ญี่ปุ่น",
        "श्री प्रकाश शर्मा प्राइवेट लिमिटेड, कार्यालय मुंबई 400001 राष्ट्र विद्यार्थी",
        "Mu\u0308ller q\u0303x\u030C GmbH",
        Chinese,
    ];

    [TestCaseSource(nameof(Texts))]
    public void Write_gives_every_script_back_in_the_order_of_the_text(string text)
    {
        var pdf = Render(text, text);

        pdf.MissingCharacters.ShouldBeEmpty("Chinese needs an installed font, such as the package fonts-droid-fallback");
        Bare(PdfTools.TextInWritingOrder(pdf.Bytes)).ShouldContain(Bare(text));
    }

    [TestCase("שלום חברה תל אביב")]
    [TestCase("شركة الأمل للتجارة بيروت")]
    [TestCase("مُحَمَّدٌ")]
    public void Write_gives_words_from_right_to_left_back_as_they_stand_on_the_page(string text)
    {
        Bare(PdfTools.Text(Render(text, "Name").Bytes)).ShouldContain(Bare(text));
    }

    [Test]
    public void Write_sets_right_to_left_text_so()
    {
        // The first word stands at the right, the number behind it at the left.
        var boxes = WordBox().Matches(PdfTools.WordBoxes(Render("שלום 7777", "Name").Bytes));

        Left("7777").ShouldBeLessThan(Left("ש"));

        double Left(string word) => Number(boxes.First(box => box.Groups["word"].Value.Contains(word)).Groups["x"].Value);
    }

    [Test]
    public void Write_joins_arabic_letters()
    {
        // Joined letters are narrower than the same letters apart.
        Width("\u0644\u0645\u0646").ShouldBeLessThan(Width("\u0644\u200C\u0645\u200C\u0646"));
    }

    [Test]
    public void Write_embeds_a_subset_of_each_font()
    {
        var pdf = Render(string.Join(' ', Texts), "Name").Bytes;
        var rows = PdfTools.Fonts(pdf).Split('\n', StringSplitOptions.RemoveEmptyEntries)[2..];

        rows.Length.ShouldBe(6);
        rows.ShouldAllBe(row => FontRow().IsMatch(row));
        PdfTools.Check(pdf).ShouldContain("No syntax or stream encoding errors found");
    }

    [Test]
    public void Write_gives_the_same_bytes_in_every_order_and_on_many_threads()
    {
        var expected = Texts.Select(text => Render(text, text).Bytes).ToList();

        Parallel.For(0, 4 * Texts.Length, i => Render(Texts[i % Texts.Length], Texts[i % Texts.Length]).Bytes.ShouldBe(expected[i % Texts.Length]));
    }

    [Test]
    public void Write_reports_what_no_font_has()
    {
        var logger = new Mock<ILogger<PdfDocumentWriter>>();
        logger.Setup(l => l.IsEnabled(LogLevel.Warning)).Returns(true);
        var options = new DocumentOptions { Fonts = { FontFolders.Nowhere } };

        var pdf = new PdfDocumentWriter(new EmbeddedStandIn(), logger.Object, Options.Create(options)).Write(Document("שלום 😀 中", "Name")).Content;

        Bare(PdfTools.TextInWritingOrder(pdf)).ShouldContain("שלוםU+1F600U+4E2D");
        logger.Invocations.ShouldContain(call => call.Arguments.Count > 2 && $"{call.Arguments[2]}".Contains("U+4E2D U+1F600"));
    }

    [Test]
    public void Write_wraps_chinese_between_any_two_characters()
    {
        var pdf = Render(string.Concat(Enumerable.Repeat("中国北京", 40)), "Name");

        Bare(PdfTools.TextInWritingOrder(pdf.Bytes)).ShouldContain(string.Concat(Enumerable.Repeat("中国北京", 40)));
    }

    [TestCase("\u064B\u05B0\u093F\u0E31")]
    [TestCase("\u202E\u2067\u2069\u202C\u200F")]
    [TestCase("ि्ंर्")]
    [TestCase("\u0300\u200D\uFE0F")]
    [TestCase("\u0644\u0651\u0650\u0627\u0655\u0670")]
    public void Write_survives_marks_without_letters(string text) => PdfTools.Check(Render(text, text).Bytes).ShouldContain("No syntax");

    private static InvoicePdf Render(string description, string name) => InvoicePdf.Of(Document(description, name), fonts: FontLibrary.OfSystem);

    private static InvoiceDocument Document(string description, string name)
    {
        var document = DocumentSamples.OneLine();
        return document with { Lines = [document.Lines[0] with { Description = description }], Buyer = document.Buyer with { Name = name } };
    }

    private static double Width(string text)
    {
        var box = WordBox().Matches(PdfTools.WordBoxes(Render(text, "Name").Bytes)).First(match => Bare(match.Groups["word"].Value).Contains('\u0644'));
        return Number(box.Groups["end"].Value) - Number(box.Groups["x"].Value);
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>Without spaces and without the controls that readers put around text from right to left.</summary>
    private static string Bare(string text) => Invisible().Replace(text, string.Empty).Normalize(NormalizationForm.FormC);

    [GeneratedRegex(@"[\s\u200E\u200F\u202A-\u202E\u2066-\u2069]", RegexOptions.NonBacktracking)]
    private static partial Regex Invisible();

    [GeneratedRegex(@"\w{6}\+[-\w]+ +CID TrueType +Identity-H +yes yes yes", RegexOptions.NonBacktracking)]
    private static partial Regex FontRow();

    [GeneratedRegex("<word xMin=\"(?<x>[-.\\d]+)\" yMin=\"[-.\\d]+\" xMax=\"(?<end>[-.\\d]+)\" yMax=\"[-.\\d]+\">(?<word>[^<]*)", RegexOptions.NonBacktracking)]
    private static partial Regex WordBox();
}
