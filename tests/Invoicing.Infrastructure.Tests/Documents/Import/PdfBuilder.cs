using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Invoicing.Infrastructure.Tests.Documents.Import;

/// <summary>PDFs as other programs write them: with a table of cross references, or with streams of objects.</summary>
internal static class PdfBuilder
{
    /// <param name="name">Of the embedded file.</param>
    /// <param name="content">Of its stream; compressed here.</param>
    public static byte[] Classic(string name, byte[] content) => WithTable(Objects(name, Deflated(content)));

    /// <summary>Objects 1 to 6 in an object stream, the file beside it, cross references in a stream with the PNG predictor "up".</summary>
    public static byte[] Modern(string name, byte[] content)
    {
        var objects = Objects(name, Deflated(content));
        var file = new MemoryStream();
        Write(file, "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n");
        var offset = file.Position;
        Write(file, "7 0 obj\n");
        file.Write(objects[7]);
        Write(file, "\nendobj\n");

        var bodies = Enumerable.Range(1, 6).Select(number => Encoding.Latin1.GetString(objects[number])).ToArray();
        var heads = string.Join(' ', bodies.Select((_, at) => $"{at + 1} {bodies[..at].Sum(body => body.Length + 1)}")) + " ";
        var packed = Deflated(Encoding.Latin1.GetBytes(heads + string.Join(' ', bodies)));
        var packedAt = file.Position;
        Write(file, $"8 0 obj\n<< /Type /ObjStm /N 6 /First {heads.Length} /Filter /FlateDecode /Length {packed.Length} >>\nstream\r\n");
        file.Write(packed);
        Write(file, "\nendstream\nendobj\n");

        var start = file.Position;
        var rows = new List<byte[]> { new byte[] { 0, 0, 0, 0 } };
        rows.AddRange(Enumerable.Range(0, 6).Select(at => new byte[] { 2, 0, 8, (byte)at }));
        rows.AddRange(new[] { offset, packedAt, start }.Select(at => new byte[] { 1, (byte)(at >> 8), (byte)at, 0 }));
        var references = Deflated(Up(rows));
        Write(file, $"9 0 obj\n<< /Type /XRef /Size 10 /Root 1 0 R /W [1 2 1] /Filter [/FlateDecode] /DecodeParms [<< /Predictor 12 /Columns 4 >>] /Length {references.Length} >>\nstream\n");
        file.Write(references);
        Write(file, $"\nendstream\nendobj\nstartxref\n{start}\n%%EOF\n");
        return file.ToArray();
    }

    /// <summary>The objects with a table behind them.</summary>
    public static byte[] WithTable(SortedDictionary<int, byte[]> objects, string trailer = "")
    {
        var file = new MemoryStream();
        Write(file, "%PDF-1.4\n%\u00e2\u00e3\u00cf\u00d3\n");
        var table = new StringBuilder("xref\n0 1\n0000000000 65535 f \n");
        foreach (var (number, body) in objects)
        {
            table.Append(CultureInfo.InvariantCulture, $"{number} 1\n{file.Position:D10} 00000 n \n");
            Write(file, $"{number} 0 obj\n");
            file.Write(body);
            Write(file, "\nendobj\n");
        }

        var start = file.Position;
        Write(file, $"{table}trailer\n<< /Size {objects.Keys.Max() + 1} /Root 1 0 R {trailer}>>\nstartxref\n{start}\n%%EOF\n");
        return file.ToArray();
    }

    /// <summary>Catalog, pages, page, name tree with a branch, file specification, a length of its own, and the file.</summary>
    public static SortedDictionary<int, byte[]> Objects(string name, byte[] packed) => new()
    {
        [1] = Text("<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles << /Kids [4 0 R] >> >> >>"),
        [2] = Text("<< /Type /Pages /Kids [3 0 R] /Count 1 >>"),
        [3] = Text("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] % a comment ) >> \n >>"),
        [4] = Text($"<< /Limits [({name}) ({name})] /Names [({name}) 5 0 R] >>"),
        [5] = Text($"<< /Type /Filespec /F ({name}) /UF <FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(name))}> /AFRelationship /Alternative /EF << /F 7 0 R >> >>"),
        [6] = Text(packed.Length.ToString(CultureInfo.InvariantCulture)),
        [7] = [.. Text("<< /Type /EmbeddedFile /Subtype /text#2Fxml /Filter /FlateDecode /Length 6 0 R >>\nstream\n"), .. packed, .. Text("\nendstream")],
    };

    public static byte[] Text(string text) => Encoding.Latin1.GetBytes(text);

    public static byte[] Deflated(byte[] plain)
    {
        using var packed = new MemoryStream();
        using (var deflater = new ZLibStream(packed, CompressionLevel.SmallestSize))
        {
            deflater.Write(plain);
        }

        return packed.ToArray();
    }

    private static byte[] Up(List<byte[]> rows)
    {
        var above = new byte[4];
        return [.. rows.SelectMany(row =>
        {
            byte[] packed = [2, .. row.Zip(above, (own, upper) => (byte)(own - upper))];
            above = row;
            return packed;
        })];
    }

    private static void Write(MemoryStream file, string text) => file.Write(Encoding.Latin1.GetBytes(text));
}
