using System.Text;
using Invoicing.Domain.Common;
using Invoicing.Infrastructure.Documents.Import;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Infrastructure.Tests.Documents.Import;

[TestFixture]
public sealed class SafeXmlTests
{
    [Test]
    public void A_document_type_is_refused_whatever_is_in_it()
    {
        var refusal = SmallDocuments.Refusal(SmallDocuments.Ubl(prolog: "<!DOCTYPE Invoice>"));

        refusal.Kind.ShouldBe(ErrorKind.Unprocessable);
        refusal.Code.ShouldBe("import.xml_invalid");
        refusal.Message.ShouldContain("DTD");
    }

    [Test]
    public void An_external_entity_is_not_fetched()
    {
        var secret = Path.GetTempFileName();
        File.WriteAllText(secret, "the secret of this machine");

        var refusal = SmallDocuments.Refusal(SmallDocuments.Ubl("<cbc:Note>&e;</cbc:Note>", prolog: $"<!DOCTYPE Invoice [<!ENTITY e SYSTEM \"file://{secret}\">]>"));

        File.Delete(secret);
        refusal.Code.ShouldBe("import.xml_invalid");
        refusal.Message.ShouldNotContain("secret of this machine");
    }

    [Test]
    public void Entities_do_not_grow()
    {
        var entities = string.Concat(Enumerable.Range(1, 9).Select(at => $"<!ENTITY l{at} \"{string.Concat(Enumerable.Repeat($"&l{at - 1};", 10))}\">"));

        SmallDocuments.Refusal(SmallDocuments.Ubl("<cbc:Note>&l9;</cbc:Note>", prolog: $"<!DOCTYPE Invoice [<!ENTITY l0 \"lol\">{entities}]>")).Code.ShouldBe("import.xml_invalid");
    }

    [Test]
    public void An_entity_that_nobody_declared_is_refused() =>
        SmallDocuments.Refusal(SmallDocuments.Ubl("<cbc:Note>&unknown;</cbc:Note>")).Code.ShouldBe("import.xml_invalid");

    [Test]
    public void Depth_is_bounded()
    {
        var deep = string.Concat(Enumerable.Repeat("<cac:Party>", 5_000)) + string.Concat(Enumerable.Repeat("</cac:Party>", 5_000));

        var refusal = SmallDocuments.Refusal(SmallDocuments.Ubl(deep));

        refusal.Code.ShouldBe("import.xml_too_large");
        refusal.Message.ShouldContain("40 levels");
    }

    [Test]
    public void The_number_of_elements_and_attributes_is_bounded()
    {
        SmallDocuments.Refusal(SmallDocuments.Ubl(string.Concat(Enumerable.Repeat("<cbc:Note/>", SafeXml.MostNodes)))).Code.ShouldBe("import.xml_too_large");
        SmallDocuments.Refusal(SmallDocuments.Ubl(string.Concat(Enumerable.Repeat("<cbc:Note a=\"\" b=\"\" c=\"\"/>", SafeXml.MostNodes / 4 + 1)))).Code.ShouldBe("import.xml_too_large");
    }

    [Test]
    public void A_document_that_is_cut_off_is_refused_with_its_line()
    {
        var whole = SmallDocuments.Ubl();

        var refusal = SmallDocuments.Refusal(whole[..whole.IndexOf("</cac:Item>", StringComparison.Ordinal)]);

        refusal.Code.ShouldBe("import.xml_invalid");
        refusal.Message.ShouldContain("line 5");
        refusal.Message.ShouldNotContain(" at Invoicing");
    }

    [Test]
    public void Ten_megabytes_of_text_are_read()
    {
        var text = new string('x', 10 * 1_024 * 1_024);

        ExampleFiles.Read(Encoding.UTF8.GetBytes(SmallDocuments.Ubl($"<cbc:Note>{text}</cbc:Note>"))).Notes.Single().Length.ShouldBe(text.Length);
    }

    [Test]
    public void Text_of_any_length_ends_at_the_bound() =>
        SmallDocuments.Refusal(SmallDocuments.Ubl($"<cbc:Note>{new string('x', SafeXml.MostCharacters)}</cbc:Note>")).Code.ShouldBe("import.xml_invalid");

    [TestCase("utf-8", true)]
    [TestCase("utf-8", false)]
    [TestCase("utf-16", true)]
    [TestCase("utf-16BE", true)]
    [TestCase("iso-8859-1", false)]
    public void The_encoding_is_the_one_that_mark_or_declaration_name(string name, bool hasMark)
    {
        var encoding = Encoding.GetEncoding(name);
        var xml = SmallDocuments.Ubl("<cbc:Note>Tür für 5 Ärzte</cbc:Note>", prolog: $"<?xml version=\"1.0\" encoding=\"{name.Replace("BE", "", StringComparison.Ordinal)}\"?>");
        byte[] file = [.. hasMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(xml)];

        ExampleFiles.Read(file).Notes.ShouldBe(["Tür für 5 Ärzte"]);
    }

    [Test]
    public void Bytes_that_are_not_what_is_declared_are_refused()
    {
        byte[] file = [.. "<?xml version=\"1.0\" encoding=\"utf-8\"?><a>"u8, 0xFF, 0xC0, .. "</a>"u8];

        SmallDocuments.Refusal(file).Code.ShouldBe("import.xml_invalid");
    }

    [TestCase("{\"data\":{}}")]
    [TestCase("PK\u0003\u0004")]
    [TestCase("Invoice 1 over 100.00 EUR")]
    public void What_is_neither_xml_nor_a_pdf_is_refused(string file) => SmallDocuments.Refusal(file).Code.ShouldBe("import.not_an_invoice");

    [Test]
    public void Nothing_is_refused() => SmallDocuments.Refusal([]).Code.ShouldBe("import.empty");
}
