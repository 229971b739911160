using System.Buffers.Binary;
using Invoicing.Infrastructure.Documents.Pdf.FontFiles;
using Invoicing.TestKit;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Infrastructure.Tests.Documents;

public sealed class InstalledFontsTests
{
    private string folder = string.Empty;

    [SetUp]
    public void CreateFolder() => folder = Directory.CreateTempSubdirectory().FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(folder, recursive: true);

    [Test]
    public void Find_reads_fonts_below_the_folder()
    {
        Directory.CreateDirectory(Path.Combine(folder, "thai"));
        File.Copy(Bundled("NotoSansThai-Regular"), Path.Combine(folder, "thai", "Some Thai.TTF"));

        var fonts = InstalledFonts.In([folder]);

        fonts.Find('น')!.PostScriptName.ShouldBe("SomeThai");
        fonts.Find('ש').ShouldBeNull();
    }

    [Test]
    public void Find_reads_every_face_of_a_collection()
    {
        File.WriteAllBytes(Path.Combine(folder, "both.ttc"), Collection("NotoSansHebrew-Regular", "NotoSansThai-Regular"));

        var fonts = InstalledFonts.In([folder]);

        fonts.Find('ש')!.PostScriptName.ShouldBe("both");
        fonts.Find('น')!.PostScriptName.ShouldBe("both1");
    }

    [Test]
    public void Find_takes_the_plainest_face_of_the_first_folder()
    {
        File.Copy(Bundled("NotoSansThai-SemiBold"), Path.Combine(folder, "a.ttf"));
        File.Copy(Bundled("NotoSansThai-Regular"), Path.Combine(folder, "b.ttf"));

        InstalledFonts.In([folder]).Find('น')!.PostScriptName.ShouldBe("b");
    }

    [Test]
    public void In_skips_what_cannot_be_embedded()
    {
        File.WriteAllText(Path.Combine(folder, "broken.ttf"), "no font");
        File.WriteAllBytes(Path.Combine(folder, "cut.ttf"), File.ReadAllBytes(Bundled("NotoSansThai-Regular"))[..5000]);
        File.WriteAllBytes(Path.Combine(folder, "restricted.ttf"), Restricted("NotoSansThai-Regular"));
        File.WriteAllText(Path.Combine(folder, "readme.txt"), "no font, and not taken for one");

        var fonts = InstalledFonts.In([folder, Path.Combine(folder, "missing")]);

        fonts.SkippedFiles.ShouldBe(3);
        fonts.Find('น').ShouldBeNull();
    }

    private static string Bundled(string name) => SourceTree.At("src", "Invoicing.Infrastructure", "Documents", "Pdf", "Fonts", $"{name}.ttf");

    private static byte[] Restricted(string name)
    {
        var font = File.ReadAllBytes(Bundled(name));
        var entry = font.AsSpan().IndexOf("OS/2"u8);
        var table = BinaryPrimitives.ReadInt32BigEndian(font.AsSpan(entry + 8));
        BinaryPrimitives.WriteUInt16BigEndian(font.AsSpan(table + 8), 2);
        return font;
    }

    /// <summary>Fonts behind each other, with offsets from the start of the whole.</summary>
    private static byte[] Collection(params string[] names)
    {
        var position = 12 + (4 * names.Length);
        var file = new List<byte>([.. "ttcf"u8, 0, 1, 0, 0, .. Number(names.Length)]);
        var faces = new List<byte>();
        foreach (var font in names.Select(name => File.ReadAllBytes(Bundled(name))))
        {
            file.AddRange(Number(position));
            for (var i = 0; i < BinaryPrimitives.ReadUInt16BigEndian(font.AsSpan(4)); i++)
            {
                var offset = font.AsSpan(12 + (16 * i) + 8);
                BinaryPrimitives.WriteInt32BigEndian(offset, BinaryPrimitives.ReadInt32BigEndian(offset) + position);
            }

            faces.AddRange(font);
            position += font.Length;
        }

        return [.. file, .. faces];
    }

    private static byte[] Number(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }
}
