using System.Globalization;
using System.Security;
using System.Text;

namespace Invoicing.Infrastructure.Documents.Pdf.Objects;

/// <summary>What the file says about itself: the same facts in the information dictionary and in XMP.</summary>
internal sealed record XmpMetadata(string Title, string Author, DateOnly Date)
{
    private const string Producer = "Invoicing";

    internal string ToInformation() => string.Create(
        CultureInfo.InvariantCulture,
        $"<< /Title {PdfFile.Text(Title)} /Author {PdfFile.Text(Author)} /Producer ({Producer}) /CreationDate (D:{Date:yyyyMMdd}000000Z) >>");

    internal byte[] ToPacket() => Encoding.UTF8.GetBytes(string.Create(
        CultureInfo.InvariantCulture,
        $"""
        <?xpacket begin="{'\uFEFF'}" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/">
          <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
              <dc:format>application/pdf</dc:format>
              <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{SecurityElement.Escape(Title)}</rdf:li></rdf:Alt></dc:title>
              <dc:creator><rdf:Seq><rdf:li>{SecurityElement.Escape(Author)}</rdf:li></rdf:Seq></dc:creator>
              <xmp:CreateDate>{Date:yyyy-MM-dd}T00:00:00Z</xmp:CreateDate>
              <pdf:Producer>{Producer}</pdf:Producer>
            </rdf:Description>
          </rdf:RDF>
        </x:xmpmeta>
        <?xpacket end="r"?>
        """));
}
