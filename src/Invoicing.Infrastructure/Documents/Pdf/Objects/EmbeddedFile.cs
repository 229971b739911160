using System.Globalization;

namespace Invoicing.Infrastructure.Documents.Pdf.Objects;

/// <summary>An associated file of the whole document, as ISO 19005-3 wants it.</summary>
internal sealed record EmbeddedFile(string Name, string Relationship, DateOnly Date, byte[] Content)
{
    /// <returns>What the catalog says about it.</returns>
    internal string Write(PdfFile file)
    {
        var stream = file.WriteCompressed(
            string.Create(CultureInfo.InvariantCulture, $"/Type /EmbeddedFile /Subtype /text#2Fxml /Params << /ModDate (D:{Date:yyyyMMdd}000000Z) /Size {Content.Length} >>"),
            Content);
        var specification = file.Write(string.Create(
            CultureInfo.InvariantCulture,
            $"<< /Type /Filespec /F ({Name}) /UF ({Name}) /Desc (Invoice as data, EN 16931 in CII) /AFRelationship /{Relationship} /EF << /F {stream} 0 R /UF {stream} 0 R >> >>"));
        return string.Create(
            CultureInfo.InvariantCulture, $"/Names << /EmbeddedFiles << /Names [({Name}) {specification} 0 R] >> >> /AF [{specification} 0 R]");
    }
}
