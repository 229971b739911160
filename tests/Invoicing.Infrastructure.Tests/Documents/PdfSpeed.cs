using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Invoicing.Application.Documents;
using Invoicing.Infrastructure.Documents;
using Invoicing.Infrastructure.Documents.Cii;
using Invoicing.Infrastructure.Documents.Pdf;
using Invoicing.Infrastructure.Documents.Pdf.FontFiles;
using NUnit.Framework;

namespace Invoicing.Infrastructure.Tests.Documents;

/// <summary>How fast pages with the CII inside are written and what they leave in memory, told and not judged; run by <c>bench/documents.sh</c>.</summary>
[Explicit("Takes minutes, and tells of the machine as much as of the program.")]
public sealed class PdfSpeed
{
    private const int Lines = 10;

    private static readonly EmbeddedCii Embedded = new(new CiiDocumentWriter());
    private static readonly string? Report = Environment.GetEnvironmentVariable("INVOICING_TEST_REPORT");

    private static int Count => int.Parse(Environment.GetEnvironmentVariable("INVOICING_TEST_RENDERINGS") ?? "100000", CultureInfo.InvariantCulture);

    [Test]
    public void Pages_of_ten_lines()
    {
        Measure("Latin, one glyph set", 2_000, i => Latin(i, "Atelier Lefèvre & Fils SARL"));
        Measure("Latin, another glyph set each time", 2_000, i => Latin(i, Any(new Random(i), 0xC0, 0x17F)));
        Measure("Hebrew", 1_000, i => Latin(i, "חברת אלון בע\"מ, תל אביב"));
        Measure("Arabic", 1_000, i => Latin(i, "شركة الأمل للتجارة ش.م.م"));
        Measure("Thai and Devanagari", 1_000, i => Latin(i, "บริษัท น้ำใส จำกัด श्री प्रकाश शर्मा"));
        Measure("Chinese", 1_000, i => Latin(i, "中国北京有限公司"));
    }

    [Test]
    public void Memory_over_many_renderings()
    {
        for (var i = 0; i < Count; i++)
        {
            Write(Latin(i, Any(new Random(i), 0xC0, 0x17F) + Any(new Random(i), 0x627, 0x64A) + Any(new Random(i), 0x4E00, 0x9000)));
            if ((i + 1) % Math.Max(1, Count / 10) == 0)
            {
                var managed = GC.GetTotalMemory(forceFullCollection: true);
                using var process = Process.GetCurrentProcess();
                Say($"after {i + 1,7} renderings: {managed / 1e6,6:0.0} MB managed, {process.WorkingSet64 / 1e6,6:0} MB working set");
            }
        }
    }

    private static void Measure(string name, int count, Func<int, InvoiceDocument> document)
    {
        for (var i = 0; i < 300; i++)
        {
            Write(document(i));
        }

        var pages = 0;
        var processor = ProcessorTime();
        var begun = Stopwatch.GetTimestamp();
        var last = Array.Empty<byte>();
        for (var i = 0; i < count; i++)
        {
            last = Write(document(i));
        }

        var seconds = Stopwatch.GetElapsedTime(begun).TotalSeconds;
        var used = (ProcessorTime() - processor).TotalSeconds;
        pages = count * Regex.Count(Encoding.Latin1.GetString(last), "/Type /Page ", RegexOptions.NonBacktracking);
        Say($"{name,-36} {pages / used,7:0} pages per processor second, {pages / seconds,7:0} per second, {last.Length / 1000.0,5:0.0} kB a document");
    }

    private static TimeSpan ProcessorTime()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime;
    }

    /// <summary>As the server does: the rules are asked, the CII is written and put into the file.</summary>
    private static byte[] Write(InvoiceDocument document) => InvoicePdf.Of(
        document, xml: Embedded.Find(document) ?? throw new InvalidOperationException("The document is no electronic invoice."), fonts: FontLibrary.OfSystem).Bytes;

    private static InvoiceDocument Latin(int number, string buyer)
    {
        var document = Showcase.Priced(
            DocumentSamples.Invoice(),
            [.. Enumerable.Range(1, Lines).Select(i => ($"Oak shelf no. {i}, oiled, 120 × 30 cm, with wall brackets of powder-coated steel", (decimal)i, "H87", 185.5m - i, i % 3 == 0 ? 7m : 19m))]) with
        {
            Instalments = [],
        };
        return document with { Number = string.Create(CultureInfo.InvariantCulture, $"INV-{number:D7}"), Buyer = document.Buyer with { Name = buyer } };
    }

    private static string Any(Random random, int first, int last) => new([.. Enumerable.Range(0, 8).Select(_ => (char)random.Next(first, last))]);

    private static void Say(string line)
    {
        TestContext.Progress.WriteLine(line);
        if (Report is not null)
        {
            File.AppendAllText(Report, line + Environment.NewLine);
        }
    }
}
