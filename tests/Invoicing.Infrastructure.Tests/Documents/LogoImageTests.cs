using Invoicing.Application.Documents;
using Invoicing.Domain.Common;
using Invoicing.Domain.Organizations;
using Invoicing.Infrastructure.Documents.Pdf.Images;
using Invoicing.TestKit;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Infrastructure.Tests.Documents;

public sealed class LogoImageTests
{
    // Two rows of two pixels: what is opaque keeps its colour, what is transparent is white.
    [TestCase(0, 8, new byte[] { 0, 10, 20, 0, 30, 40 }, new byte[] { 10, 20, 30, 40 })]
    [TestCase(0, 1, new byte[] { 0, 0x80, 0, 0x40 }, new byte[] { 255, 0, 0, 255 })]
    [TestCase(0, 16, new byte[] { 0, 10, 99, 20, 99, 0, 30, 99, 40, 99 }, new byte[] { 10, 20, 30, 40 })]
    [TestCase(2, 8, new byte[] { 0, 1, 2, 3, 4, 5, 6, 1, 7, 8, 9, 1, 1, 1 }, new byte[] { 1, 2, 3, 4, 5, 6, 7, 8, 9, 8, 9, 10 })]
    [TestCase(4, 8, new byte[] { 0, 10, 255, 20, 0, 2, 1, 0, 2, 255 }, new byte[] { 10, 255, 11, 22 })]
    [TestCase(6, 8, new byte[] { 0, 1, 2, 3, 255, 4, 5, 6, 0, 4, 1, 1, 1, 0, 1, 1, 1, 255 }, new byte[] { 1, 2, 3, 255, 255, 255, 2, 3, 4, 5, 6, 7 })]
    [TestCase(3, 2, new byte[] { 0, 0x10, 0, 0x40 }, new byte[] { 1, 2, 3, 255, 255, 255, 255, 255, 255, 1, 2, 3 })]
    public void Reads_every_kind_of_png(byte color, byte depth, byte[] rows, byte[] expected)
    {
        (string, byte[])[] palette = color == 3 ? [("PLTE", [1, 2, 3, 4, 5, 6]), ("tRNS", [255, 0])] : [];
        var png = Logo.Png(2, 2, depth, color, rows, 0, palette);

        PngPixels.Of(PngFile.Parse(png)).ShouldBe(expected);
    }

    [Test]
    public void Reads_a_jpeg_as_it_is()
    {
        var logo = LogoImage.Read("image/jpeg", Jpeg(3));

        (logo.Width, logo.Height).ShouldBe((16, 8));
        logo.Stream.ShouldBe(Jpeg(3));
    }

    [TestCase("image/gif", "logo.media_type")]
    [TestCase("image/svg+xml", "logo.media_type")]
    public void Refuses_other_kinds(string mediaType, string code) => Refusal(mediaType, [1]).ShouldBe(code);

    [Test]
    public void Refuses_what_a_page_cannot_show()
    {
        Refusal("image/jpeg", Jpeg(4)).ShouldBe("logo.unsupported");
        Refusal("image/jpeg", Jpeg(3, frame: 0xC3)).ShouldBe("logo.unsupported");
        Refusal("image/png", Logo.Png(1, 1, 8, 0, [0, 0], interlace: 1)).ShouldBe("logo.unsupported");
    }

    [Test]
    public void Refuses_a_picture_made_to_exhaust_its_reader()
    {
        Refusal("image/png", Logo.Png(4_001, 1, 1, 0, [0])).ShouldBe("logo.too_large");
        Refusal("image/png", Logo.Png(2_001, 2_000, 8, 6, [0])).ShouldBe("logo.too_large");
        Refusal("image/png", Logo.Png(int.MaxValue, int.MaxValue, 16, 6, [0])).ShouldBe("logo.too_large");
        Refusal("image/png", Logo.Png(-1, -1, 8, 0, [0])).ShouldBe("logo.too_large");
        Refusal("image/png", new byte[LogoImage.MaximumBytes + 1]).ShouldBe("logo.too_large");
        Refusal("image/jpeg", Jpeg(3, width: 65_000)).ShouldBe("logo.too_large");
    }

    [Test]
    public void Refuses_what_is_broken_by_name_at_every_length()
    {
        foreach (var (mediaType, file) in new[] { ("image/png", Logo.Png((1, 2, 3))), ("image/jpeg", Jpeg(3)) })
        {
            for (var length = 0; length < file.Length; length += Math.Max(1, file.Length / 200))
            {
                Refusal(mediaType, file[..length]).ShouldBe("logo.unreadable");
            }
        }

        Refusal("image/png", Logo.Png(0, 1, 8, 0, [0])).ShouldBe("logo.unreadable");
        Refusal("image/png", Logo.Png(2, 2, 8, 0, [0, 1])).ShouldBe("logo.unreadable");
        Refusal("image/png", Logo.Png(1, 1, 8, 0, [9, 1])).ShouldBe("logo.unreadable");
        Refusal("image/png", Logo.Png(1, 1, 8, 3, [0, 7], 0, ("PLTE", [1, 2, 3]))).ShouldBe("logo.unreadable");
        Refusal("image/png", Logo.Png(1, 1, 3, 0, [0, 7])).ShouldBe("logo.unreadable");
    }

    [TestCase("image/png")]
    [TestCase("image/jpeg")]
    public void The_logo_is_on_the_first_page_alone(string mediaType)
    {
        var content = mediaType == "image/png" ? Logo.Png((10, 120, 200)) : PdfTools.Photo(Pdf.Of(DocumentSamples.OneLine()), 1, 20);
        var style = new DocumentStyle(Branding.None, new DocumentLogo(mediaType, content));

        var pdf = Pdf.Of(DocumentSamples.Invoice(30) with { Style = style });

        PdfTools.Check(pdf).ShouldContain("No syntax or stream encoding errors found");
        PdfTools.Images(pdf).Split('\n', StringSplitOptions.RemoveEmptyEntries)[2..].ShouldAllBe(row => row.TrimStart().StartsWith('1'));
    }

    private static string Refusal(string mediaType, byte[] content) =>
        Should.Throw<InvoicingException>(() => LogoImage.Read(mediaType, content)).Code;

    /// <summary>The markers of a baseline file of 16 by 8 pixels; its scan is not looked at.</summary>
    private static byte[] Jpeg(byte channels, byte frame = 0xC0, int width = 16)
    {
        byte[] components = [.. Enumerable.Range(1, channels).SelectMany(i => new byte[] { (byte)i, 0x11, 0 })];
        return
        [
            0xFF, 0xD8,
            0xFF, frame, 0, (byte)(8 + components.Length), 8, 0, 8, (byte)(width >> 8), (byte)width, channels, .. components,
            0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 63, 0, 0x55, 0x55,
            0xFF, 0xD9,
        ];
    }
}
