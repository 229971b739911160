using System.Buffers.Binary;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Invoicing.Domain.Common;
using Invoicing.Infrastructure.Documents.Pdf.Objects;
using Invoicing.TestKit;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Infrastructure.Tests.Documents;

/// <summary>What ISO 19005-3 and Factur-X want of the file, read with other programs.</summary>
public sealed partial class PdfArchiveTests
{
    private static readonly XNamespace Fx = "urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#";
    private static readonly XNamespace Id = "http://www.aiim.org/pdfa/ns/id/";
    private static readonly XNamespace Property = "http://www.aiim.org/pdfa/ns/property#";

    private static readonly byte[] Xml = [.. Encoding.UTF8.GetBytes("<rsm:CrossIndustryInvoice>Müller, 5 €"), 0, 13, 10, .. Enumerable.Range(0, 70_000).Select(i => (byte)(i * i))];

    [Test]
    public void The_xml_comes_out_byte_for_byte() => PdfTools.Attachment(Written()).ShouldBe(Xml);

    [Test]
    public void One_file_is_inside() => PdfTools.Attachments(Written()).ShouldContain("1 embedded files\n1: factur-x.xml");

    [Test]
    public void The_metadata_say_archive_and_invoice()
    {
        var xmp = Packet(Written());

        xmp.Descendants(Id + "part").Single().Value.ShouldBe("3");
        xmp.Descendants(Id + "conformance").Single().Value.ShouldBe("B");
        xmp.Descendants(Fx + "DocumentType").Single().Value.ShouldBe("INVOICE");
        xmp.Descendants(Fx + "DocumentFileName").Single().Value.ShouldBe("factur-x.xml");
        xmp.Descendants(Fx + "Version").Single().Value.ShouldBe("1.0");
        xmp.Descendants(Fx + "ConformanceLevel").Single().Value.ShouldBe("EN 16931");
        xmp.Descendants(Property + "name").Select(name => name.Value).ShouldBe(
            ["DocumentType", "DocumentFileName", "Version", "ConformanceLevel"], ignoreOrder: true);
    }

    [Test]
    public void The_metadata_are_those_of_the_information()
    {
        var pdf = Written();
        var xmp = Packet(pdf).ToString();
        var information = Trailer(pdf, "/Info");

        information.GetProperty("/Title").GetString().ShouldBe("u:Invoice INV-2026-000123");
        information.GetProperty("/Author").GetString().ShouldBe("u:Nordlicht Werkstätten GmbH");
        information.GetProperty("/Producer").GetString().ShouldBe("u:Invoicing");
        information.GetProperty("/CreationDate").GetString().ShouldBe("u:D:20261120000000Z");
        information.GetProperty("/ModDate").GetString().ShouldBe("u:D:20261120000000Z");
        xmp.ShouldContain(">Invoice INV-2026-000123<");
        xmp.ShouldContain(">Nordlicht Werkstätten GmbH<");
        xmp.ShouldContain("<pdf:Producer>Invoicing<");
        xmp.ShouldContain("<xmp:CreateDate>2026-11-20T00:00:00Z<");
        xmp.ShouldContain("<xmp:ModifyDate>2026-11-20T00:00:00Z<");
    }

    [Test]
    public void A_page_alone_tells_of_no_invoice_inside()
    {
        var pdf = Pdf.Of(DocumentSamples.Invoice());

        Packet(pdf).Descendants(Id + "part").Single().Value.ShouldBe("3");
        Packet(pdf).ToString().ShouldNotContain("factur-x");
        PdfTools.Attachments(pdf).ShouldContain("0 embedded files");
        Catalog(pdf).TryGetProperty("/AF", out _).ShouldBeFalse();
    }

    [TestCase("DE", "/Alternative")]
    [TestCase("FR", "/Data")]
    public void The_xml_is_related_to_the_page_as_the_country_has_it(string country, string relationship)
    {
        var document = DocumentSamples.Invoice();
        var pdf = Pdf.Of(document with { Seller = document.Seller with { Address = Address.InCountry(country) } }, Xml);

        var file = Resolved(pdf, Catalog(pdf).GetProperty("/AF")[0]);

        file.GetProperty("/AFRelationship").GetString().ShouldBe(relationship);
        file.GetProperty("/F").GetString().ShouldBe("u:factur-x.xml");
        file.GetProperty("/UF").GetString().ShouldBe("u:factur-x.xml");
        file.TryGetProperty("/Desc", out _).ShouldBeTrue();
        var embedded = Resolved(pdf, file.GetProperty("/EF").GetProperty("/F"));
        embedded.GetProperty("/Subtype").GetString().ShouldBe("/text/xml");
        embedded.GetProperty("/Params").GetProperty("/Size").GetInt32().ShouldBe(Xml.Length);
        embedded.GetProperty("/Params").GetProperty("/ModDate").GetString().ShouldBe("u:D:20261120000000Z");
        Catalog(pdf).GetProperty("/Names").GetProperty("/EmbeddedFiles").GetProperty("/Names")[1].GetString()
            .ShouldBe(Catalog(pdf).GetProperty("/AF")[0].GetString());
    }

    [Test]
    public void An_invoice_to_a_german_authority_is_called_what_it_is()
    {
        var xml = "<ram:ID>urn:cen.eu:en16931:2017#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0</ram:ID>"u8.ToArray();

        var pdf = Pdf.Of(DocumentSamples.Invoice(), xml);

        PdfTools.Attachments(pdf).ShouldContain("1: xrechnung.xml");
        Packet(pdf).Descendants(Fx + "ConformanceLevel").Single().Value.ShouldBe("XRECHNUNG");
        Packet(pdf).Descendants(Fx + "DocumentFileName").Single().Value.ShouldBe("xrechnung.xml");
    }

    [Test]
    public void The_file_begins_and_ends_as_an_archive_does()
    {
        var pdf = Written();

        Encoding.Latin1.GetString(pdf, 0, 10).ShouldBe("%PDF-1.7\n%");
        pdf[10..14].ShouldAllBe(value => value > 127);
        var ids = Identity().Match(Encoding.Latin1.GetString(pdf));
        ids.Groups["first"].Value.ShouldBe(ids.Groups["second"].Value);
        ids.Groups["first"].Value.Length.ShouldBe(32);
    }

    [Test]
    public void Colours_are_those_of_the_profile_inside()
    {
        var pdf = Written();
        var intent = Catalog(pdf).GetProperty("/OutputIntents")[0];

        intent.GetProperty("/S").GetString().ShouldBe("/GTS_PDFA1");
        intent.GetProperty("/OutputConditionIdentifier").GetString().ShouldBe("u:sRGB IEC61966-2.1");
        Resolved(pdf, intent.GetProperty("/DestOutputProfile")).GetProperty("/N").GetInt32().ShouldBe(3);
    }

    [Test]
    public void The_profile_is_whole()
    {
        var profile = SrgbProfile.Make();

        BinaryPrimitives.ReadInt32BigEndian(profile).ShouldBe(profile.Length);
        Encoding.ASCII.GetString(profile, 12, 12).ShouldBe("mntrRGB XYZ ");
        Encoding.ASCII.GetString(profile, 36, 4).ShouldBe("acsp");
        var tags = BinaryPrimitives.ReadInt32BigEndian(profile.AsSpan(128));
        tags.ShouldBe(9);
        for (var i = 0; i < tags; i++)
        {
            var entry = profile.AsSpan(132 + (12 * i), 12);
            var (offset, length) = (BinaryPrimitives.ReadInt32BigEndian(entry[4..]), BinaryPrimitives.ReadInt32BigEndian(entry[8..]));
            (offset % 4).ShouldBe(0);
            (offset + length).ShouldBeLessThanOrEqualTo(profile.Length);
        }
    }

    [TestCaseSource(nameof(Names))]
    public void Nothing_in_the_file_is_forbidden_in_an_archive(string name)
    {
        var pdf = Pdf.Of(Showcase.All.Single(shown => shown.Name == name).Document, Xml);
        var objects = PdfTools.Objects(pdf);

        foreach (var forbidden in new[] { "/Encrypt", "/JavaScript", "/JS", "/SMask", "/LZWDecode", "/DeviceCMYK", "/Annots", "/OpenAction", "/AA", "/Group", "/Interpolate" })
        {
            objects.ShouldNotContain($"\"{forbidden}\"", customMessage: forbidden);
        }

        foreach (var font in Dictionaries(pdf).Where(entry => Is(entry, "/Type", "/Font")))
        {
            var isComposite = Is(font, "/Subtype", "/Type0");
            (isComposite ? font.TryGetProperty("/ToUnicode", out _) : Is(font, "/CIDToGIDMap", "/Identity") && font.TryGetProperty("/W", out _)).ShouldBeTrue();
        }

        Dictionaries(pdf).Where(entry => Is(entry, "/Type", "/FontDescriptor")).ShouldAllBe(entry => Has(entry, "/FontFile2"));
    }

    private static IEnumerable<string> Names() => Showcase.All.Select(shown => shown.Name);

    private static byte[] Written() => Pdf.Of(DocumentSamples.Invoice(), Xml);

    private static XElement Packet(byte[] pdf)
    {
        var text = Encoding.UTF8.GetString(pdf);
        var (start, end) = (text.IndexOf("<x:xmpmeta", StringComparison.Ordinal), text.IndexOf("</x:xmpmeta>", StringComparison.Ordinal));
        return XElement.Parse(text[start..(end + "</x:xmpmeta>".Length)]);
    }

    private static JsonElement All(byte[] pdf) => JsonDocument.Parse(PdfTools.Objects(pdf)).RootElement.GetProperty("qpdf")[1];

    private static JsonElement Catalog(byte[] pdf) => Trailer(pdf, "/Root");

    private static JsonElement Trailer(byte[] pdf, string key) => Resolved(pdf, All(pdf).GetProperty("trailer").GetProperty("value").GetProperty(key));

    private static JsonElement Resolved(byte[] pdf, JsonElement reference) => Dictionary(All(pdf).GetProperty($"obj:{reference.GetString()}"));

    private static IEnumerable<JsonElement> Dictionaries(byte[] pdf) =>
        All(pdf).EnumerateObject().Where(entry => entry.Name != "trailer").Select(entry => Dictionary(entry.Value)).Where(value => value.ValueKind == JsonValueKind.Object);

    private static JsonElement Dictionary(JsonElement entry) =>
        entry.TryGetProperty("stream", out var stream) ? stream.GetProperty("dict") : entry.GetProperty("value");

    private static bool Has(JsonElement dictionary, string key) => dictionary.TryGetProperty(key, out _);

    private static bool Is(JsonElement dictionary, string key, string value) =>
        dictionary.TryGetProperty(key, out var found) && found.ValueKind == JsonValueKind.String && found.GetString() == value;

    [GeneratedRegex(@"/ID \[<(?<first>\w+)> <(?<second>\w+)>\]", RegexOptions.NonBacktracking)]
    private static partial Regex Identity();
}
