using System.Globalization;
using System.Text.RegularExpressions;
using Invoicing.Application.Documents;
using Invoicing.Domain.Common;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Taxes;
using Invoicing.Infrastructure.Documents.Pdf;
using Invoicing.Infrastructure.Documents.Pdf.FontFiles;
using Invoicing.TestKit;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Infrastructure.Tests.Documents;

public sealed partial class RandomInvoicesTests
{
    private const int Count = 500;

    private static readonly string[] Words =
    [
        "חברת", "אלון", "בע\"מ", "(ישראל)", "שָׁלוֹם", "شركة", "الأمل", "للتجارة", "(بيروت)", "مُحَمَّدٌ", "لا", "บริษัท", "น้ำใส", "จำกัด", "ใบแจ้งหนี้",
        "श्री", "प्रकाश", "विद्यार्थी", "राष्ट्र", "中国北京", "株式会社", "Ψάρι", "Λογαριασμός", "Счёт", "Україна", "Größe", "İstanbul", "Łódź", "Þórður", "GmbH", "& Co.",
        "12", "3-4", "7/8", "100%", "v1.2", "No. 5", "a,b", "\"x\"", "[y]",
    ];

    [Test]
    public void Write_shows_every_party_line_total_and_number()
    {
        var seed = TestContext.CurrentContext.Random.Next();
        TestContext.Out.WriteLine($"seed {seed}");
        var random = new Random(seed);
        var documents = Enumerable.Range(0, Count).Select(_ => Document(random)).ToArray();

        Parallel.ForEach(documents, document =>
        {
            var pdf = InvoicePdf.Of(document, fonts: FontLibrary.OfSystem);
            pdf.MissingCharacters.ShouldBeEmpty("Chinese needs an installed font, such as the package fonts-droid-fallback");
            var text = Bare(PdfTools.TextInWritingOrder(pdf.Bytes));
            foreach (var expected in TextsOf(document))
            {
                text.ShouldContain(Bare(expected), customMessage: $"'{expected}' of {document.Number} is not on the page");
            }
        });
    }

    [Test]
    public void Write_is_sound_for_any_of_them()
    {
        var seed = TestContext.CurrentContext.Random.Next();
        TestContext.Out.WriteLine($"seed {seed}");
        var random = new Random(seed);

        for (var i = 0; i < 25; i++)
        {
            PdfTools.Check(InvoicePdf.Of(Document(random), fonts: FontLibrary.OfSystem).Bytes).ShouldContain("No syntax or stream encoding errors found");
        }
    }

    [Test]
    public void Renderings_leave_no_memory_behind()
    {
        // Far more different font programs than are kept.
        var random = new Random(1);
        Render(random, 600);
        var before = GC.GetTotalMemory(forceFullCollection: true);

        Render(random, 600);

        (GC.GetTotalMemory(forceFullCollection: true) - before).ShouldBeLessThan(8_000_000);
    }

    private static void Render(Random random, int count)
    {
        for (var i = 0; i < count; i++)
        {
            InvoicePdf.Of(Document(random), fonts: FontLibrary.OfSystem).Bytes.Length.ShouldBeGreaterThan(0);
        }
    }

    private static InvoiceDocument Document(Random random)
    {
        var lines = Enumerable.Range(1, random.Next(1, 12)).Select(position => Line(position, random)).ToList();
        var net = lines.Sum(line => line.Net);
        return DocumentSamples.OneLine() with
        {
            Number = string.Create(CultureInfo.InvariantCulture, $"RE-{random.Next(1_000_000):D6}"),
            Seller = Party(random),
            Buyer = Party(random),
            Lines = lines,
            Totals = new ShownTotals(net, 0m, 0m, net, 1.23m, net + 1.23m, 0m, 0m, net + 1.23m),
        };
    }

    private static DocumentLine Line(int position, Random random) =>
        new(position, Phrase(random, 9), random.Next(1, 100), "C62", random.Next(1, 1_000_000) / 100m, 0m, random.Next(1, 100_000_000) / 100m, TaxCategory.S, 19m);

    private static Party Party(Random random) => new(Phrase(random, 5), new Address(Phrase(random, 4), Phrase(random, 3), null, null, null, "DE"), "DE123456789");

    private static string Phrase(Random random, int words) =>
        string.Join(' ', Enumerable.Range(0, random.Next(1, words + 1)).Select(_ => Words[random.Next(Words.Length)]));

    private static IEnumerable<string> TextsOf(InvoiceDocument document) =>
    [
        document.Number, document.Seller.Name, document.Buyer.Name, .. document.Seller.Address!.ToLines(), .. document.Buyer.Address!.ToLines(),
        .. document.Lines.Select(line => line.Description),
        .. document.Lines.SelectMany(line => new[] { line.UnitPrice, line.Net }).Concat([document.Totals.LineTotal, document.Totals.TaxInclusive]).Select(Amount),
    ];

    private static string Amount(decimal value) => value.ToString("N2", CultureInfo.InvariantCulture);

    /// <summary>Without spaces and without the controls that readers put around text from right to left.</summary>
    private static string Bare(string text) => Invisible().Replace(text, string.Empty);

    [GeneratedRegex(@"[\s\u200E\u200F\u202A-\u202E\u2066-\u2069]", RegexOptions.NonBacktracking)]
    private static partial Regex Invisible();
}
