using System.Text;
using Invoicing.Domain.Common;
using Invoicing.TestKit;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Infrastructure.Tests.Documents.Import;

[TestFixture]
public sealed class PdfReadingTests
{
    private static readonly byte[] Invoice = ExampleFiles.Bytes(Path.Combine("cii", "CII_example5.xml"));

    [TestCase("factur-x.xml")]
    [TestCase("zugferd-invoice.xml")]
    [TestCase("ZUGFeRD-invoice.xml")]
    [TestCase("xrechnung.xml")]
    public void The_invoice_is_found_by_its_name_in_either_kind_of_file(string name)
    {
        Number(PdfBuilder.Classic(name, Invoice)).ShouldBe("TOSL110");
        Number(PdfBuilder.Modern(name, Invoice)).ShouldBe("TOSL110");
    }

    [Test]
    public void The_files_of_the_tests_are_sound()
    {
        PdfTools.Check(PdfBuilder.Classic("factur-x.xml", Invoice));
        PdfTools.Check(PdfBuilder.Modern("factur-x.xml", Invoice));
    }

    [TestCase("--object-streams=generate")]
    [TestCase("--object-streams=disable", "--stream-data=uncompress")]
    [TestCase("--object-streams=generate", "--linearize")]
    [TestCase("--object-streams=preserve", "--compress-streams=y")]
    public void What_another_program_made_of_the_file_is_read(params string[] options)
    {
        Number(PdfTools.Rewrite(PdfBuilder.Classic("factur-x.xml", Invoice), options)).ShouldBe("TOSL110");
        Number(PdfTools.Rewrite(PdfBuilder.Modern("factur-x.xml", Invoice), options)).ShouldBe("TOSL110");
    }

    [Test]
    public void An_invoice_that_another_program_put_in_is_read()
    {
        var file = PdfTools.WithAttachment(PdfBuilder.Classic("notes.xml", "<nothing/>"u8.ToArray()), "factur-x.xml", Invoice);

        Number(file).ShouldBe("TOSL110");
    }

    [Test]
    public void Ubl_inside_is_read_too() => Number(PdfBuilder.Classic("xrechnung.xml", Encoding.UTF8.GetBytes(SmallDocuments.Ubl(number: "U-7")))).ShouldBe("U-7");

    [Test]
    public void What_stands_in_front_of_the_header_does_no_harm() =>
        Number([.. "From: a scanner\r\n\r\n"u8, .. PdfBuilder.Classic("factur-x.xml", Invoice)]).ShouldBe("TOSL110");

    [Test]
    public void An_encrypted_file_is_refused() =>
        Code(PdfTools.Rewrite(PdfBuilder.Classic("factur-x.xml", Invoice), "--encrypt", "user", "owner", "256", "--")).ShouldBe("import.pdf_encrypted");

    [Test]
    public void A_file_without_an_invoice_is_refused()
    {
        Code(PdfBuilder.Classic("terms.xml", Invoice)).ShouldBe("import.pdf_without_invoice");
        Code(PdfBuilder.WithTable(new() { [1] = PdfBuilder.Text("<< /Type /Catalog >>") })).ShouldBe("import.pdf_without_invoice");
    }

    [Test]
    public void A_file_that_is_cut_off_is_refused_wherever_it_is_cut()
    {
        foreach (var whole in new[] { PdfBuilder.Classic("factur-x.xml", Invoice), PdfBuilder.Modern("factur-x.xml", Invoice) })
        {
            for (var length = 8; length < whole.Length - 10; length += 41)
            {
                Code(whole[..length]).ShouldStartWith("import.");
            }
        }
    }

    [Test]
    public void A_file_with_flipped_bytes_is_read_or_refused_and_nothing_else()
    {
        const int seed = 20260315;
        TestContext.Out.WriteLine($"seed {seed}");
        var random = new Random(seed);
        foreach (var whole in new[] { PdfBuilder.Classic("factur-x.xml", Invoice), PdfBuilder.Modern("factur-x.xml", Invoice) })
        {
            for (var round = 0; round < 400; round++)
            {
                var broken = whole.ToArray();
                for (var flips = random.Next(1, 6); flips > 0; flips--)
                {
                    broken[random.Next(broken.Length)] = (byte)random.Next(256);
                }

                try
                {
                    ExampleFiles.Read(broken);
                }
                catch (InvoicingException refused)
                {
                    refused.Code.ShouldStartWith("import.");
                }
            }
        }
    }

    [Test]
    public void A_few_bytes_that_unpack_to_gigabytes_are_refused()
    {
        var bomb = PdfBuilder.Deflated(new byte[80 * 1_024 * 1_024]);

        Refusal(PdfBuilder.WithTable(PdfBuilder.Objects("factur-x.xml", bomb))).Message.ShouldContain("unpack");
    }

    [Test]
    public void Objects_that_lead_to_each_other_are_refused()
    {
        var circle = PdfBuilder.Objects("factur-x.xml", PdfBuilder.Deflated(Invoice));
        circle[6] = PdfBuilder.Text("10 0 R");
        circle[10] = PdfBuilder.Text("6 0 R");
        Refusal(PdfBuilder.WithTable(circle)).Message.ShouldContain("circle");

        var tree = PdfBuilder.Objects("factur-x.xml", PdfBuilder.Deflated(Invoice));
        tree[4] = PdfBuilder.Text($"<< /Kids [{string.Concat(Enumerable.Repeat("4 0 R ", 500))}] >>");
        Code(PdfBuilder.WithTable(tree)).ShouldBe("import.pdf_without_invoice");
    }

    [Test]
    public void Sections_that_lead_to_each_other_end()
    {
        var file = Encoding.Latin1.GetString(PdfBuilder.WithTable(PdfBuilder.Objects("factur-x.xml", PdfBuilder.Deflated(Invoice)), "/Prev 0000000 "));
        var start = file.LastIndexOf("xref\n0 1", StringComparison.Ordinal);

        Number(PdfBuilder.Text(file.Replace("/Prev 0000000", $"/Prev {start:D7}", StringComparison.Ordinal))).ShouldBe("TOSL110");
    }

    [Test]
    public void Depth_is_bounded()
    {
        var deep = PdfBuilder.Objects("factur-x.xml", PdfBuilder.Deflated(Invoice));
        deep[1] = PdfBuilder.Text(new string('[', 100_000));

        Refusal(PdfBuilder.WithTable(deep)).Message.ShouldContain("deep");
    }

    private static string? Number(byte[] file) => ExampleFiles.Read(file).Number;

    private static string Code(byte[] file) => Refusal(file).Code;

    private static InvoicingException Refusal(byte[] file) => SmallDocuments.Refusal(file);
}
