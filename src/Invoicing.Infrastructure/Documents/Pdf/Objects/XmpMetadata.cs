using System.Globalization;
using System.Security;
using System.Text;

namespace Invoicing.Infrastructure.Documents.Pdf.Objects;

/// <summary>What the file says about itself: the same facts in the information dictionary and in XMP.</summary>
/// <param name="Invoice">The electronic invoice inside; null without one.</param>
internal sealed record XmpMetadata(string Title, string Author, DateOnly Date, FacturXProfile? Invoice)
{
    private const string Producer = "Invoicing";

    // XMP of an archive describes every property that is not XMP's own.
    private const string InvoiceSchema =
        """

            <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
              <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
                <pdfaSchema:schema>Factur-X PDFA Extension Schema</pdfaSchema:schema>
                <pdfaSchema:namespaceURI>urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#</pdfaSchema:namespaceURI>
                <pdfaSchema:prefix>fx</pdfaSchema:prefix>
                <pdfaSchema:property><rdf:Seq>
                  <rdf:li rdf:parseType="Resource"><pdfaProperty:name>DocumentFileName</pdfaProperty:name><pdfaProperty:valueType>Text</pdfaProperty:valueType><pdfaProperty:category>external</pdfaProperty:category><pdfaProperty:description>Name of the embedded XML invoice file</pdfaProperty:description></rdf:li>
                  <rdf:li rdf:parseType="Resource"><pdfaProperty:name>DocumentType</pdfaProperty:name><pdfaProperty:valueType>Text</pdfaProperty:valueType><pdfaProperty:category>external</pdfaProperty:category><pdfaProperty:description>INVOICE</pdfaProperty:description></rdf:li>
                  <rdf:li rdf:parseType="Resource"><pdfaProperty:name>Version</pdfaProperty:name><pdfaProperty:valueType>Text</pdfaProperty:valueType><pdfaProperty:category>external</pdfaProperty:category><pdfaProperty:description>Version of the Factur-X data</pdfaProperty:description></rdf:li>
                  <rdf:li rdf:parseType="Resource"><pdfaProperty:name>ConformanceLevel</pdfaProperty:name><pdfaProperty:valueType>Text</pdfaProperty:valueType><pdfaProperty:category>external</pdfaProperty:category><pdfaProperty:description>Conformance level of the Factur-X data</pdfaProperty:description></rdf:li>
                </rdf:Seq></pdfaSchema:property>
              </rdf:li></rdf:Bag></pdfaExtension:schemas>
            </rdf:Description>
        """;

    internal string ToInformation() => string.Create(
        CultureInfo.InvariantCulture,
        $"<< /Title {PdfFile.Text(Title)} /Author {PdfFile.Text(Author)} /Producer ({Producer}) /CreationDate (D:{Date:yyyyMMdd}000000Z) /ModDate (D:{Date:yyyyMMdd}000000Z) >>");

    internal byte[] ToPacket() => Encoding.UTF8.GetBytes(string.Create(
        CultureInfo.InvariantCulture,
        $"""
        <?xpacket begin="{'\uFEFF'}" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/">
          <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
              <pdfaid:part>3</pdfaid:part>
              <pdfaid:conformance>B</pdfaid:conformance>
            </rdf:Description>
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
              <dc:format>application/pdf</dc:format>
              <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{SecurityElement.Escape(Title)}</rdf:li></rdf:Alt></dc:title>
              <dc:creator><rdf:Seq><rdf:li>{SecurityElement.Escape(Author)}</rdf:li></rdf:Seq></dc:creator>
              <xmp:CreateDate>{Date:yyyy-MM-dd}T00:00:00Z</xmp:CreateDate>
              <xmp:ModifyDate>{Date:yyyy-MM-dd}T00:00:00Z</xmp:ModifyDate>
              <pdf:Producer>{Producer}</pdf:Producer>
            </rdf:Description>{InvoiceFacts()}
          </rdf:RDF>
        </x:xmpmeta>
        <?xpacket end="r"?>
        """));

    private string InvoiceFacts() => Invoice is null
        ? string.Empty
        : $"""

            <rdf:Description rdf:about="" xmlns:fx="urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#">
              <fx:DocumentType>INVOICE</fx:DocumentType>
              <fx:DocumentFileName>{Invoice.FileName}</fx:DocumentFileName>
              <fx:Version>1.0</fx:Version>
              <fx:ConformanceLevel>{Invoice.Level}</fx:ConformanceLevel>
            </rdf:Description>{InvoiceSchema}
        """;
}
