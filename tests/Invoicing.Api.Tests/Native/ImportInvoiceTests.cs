using System.Text;
using Invoicing.TestKit;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.Native;

[TestFixture]
public sealed class ImportInvoiceTests
{
    private static readonly byte[] Cii = Example("cii", "CII_example5.xml");

    private NativeApi api = null!;

    [SetUp]
    public async Task SetUpAsync() => api = await NativeApi.CreateAsync();

    [TestCase("application/xml")]
    [TestCase("text/xml; charset=utf-8")]
    [TestCase("application/octet-stream")]
    public async Task An_electronic_invoice_becomes_a_draft(string mediaType)
    {
        var reply = await ImportAsync(Cii, mediaType);

        reply.Status.ShouldBe(201, reply.Body);
        reply.Headers.Location!.ToString().ShouldEndWith($"/api/v1/invoices/{reply.Id}");
        reply.Headers.ETag.ShouldNotBeNull();
        reply.Attributes.GetProperty("status").GetString().ShouldBe("draft");
        reply.Attributes.GetProperty("reference").GetString().ShouldBe("TOSL110");
        reply.Attributes.GetProperty("due").GetProperty("amount").GetString().ShouldBe("2337.50");
        (await api.GetAsync($"/invoices/{reply.Id}")).Attributes.GetProperty("lines").GetArrayLength().ShouldBeGreaterThan(1);
    }

    [Test]
    public async Task The_answer_says_what_is_different_and_what_is_not_kept()
    {
        var import = (await ImportAsync(Cii)).Json.GetProperty("meta").GetProperty("import");

        import.GetProperty("syntax").GetString().ShouldBe("cii");
        import.GetProperty("typeCode").GetString().ShouldBe("380");
        import.GetProperty("number").GetString().ShouldBe("TOSL110");
        import.GetProperty("organizationBy").GetString().ShouldBe("given");
        import.GetProperty("customerBy").GetString().ShouldBe("created");
        import.GetProperty("warnings").EnumerateArray().Select(warning => warning.GetProperty("code").GetString()).ShouldContain("seller.differs");
        import.GetProperty("notKept").EnumerateArray().Select(term => term.GetProperty("term").GetString()).ShouldContain("BT-6");
    }

    [Test]
    public async Task Related_resources_and_fields_can_be_asked_for()
    {
        var customer = await api.CustomerAsync();

        var reply = await api.SendBytesAsync(
            "POST",
            $"/invoices/import?organization={api.Organization}&customer={customer}&include=customer&fields[invoices]=number,customer",
            Cii,
            ("Content-Type", "application/xml"));

        reply.Status.ShouldBe(201, reply.Body);
        reply.Json.GetProperty("included")[0].GetProperty("id").GetString().ShouldBe(customer.ToString());
        reply.Json.GetProperty("meta").GetProperty("import").GetProperty("customerBy").GetString().ShouldBe("given");
    }

    [TestCase("application/json")]
    [TestCase("application/vnd.api+json")]
    [TestCase("text/plain")]
    [TestCase("")]
    public async Task Another_media_type_is_refused(string mediaType)
    {
        var reply = await ImportAsync(Cii, mediaType);

        (reply.Status, reply.Code).ShouldBe((415, "media_type.unsupported"));
        reply.Detail.ShouldContain("application/pdf");
    }

    [Test]
    public async Task Broken_xml_is_refused_with_its_line_and_without_a_trace()
    {
        var reply = await ImportAsync(Cii[..5_000]);

        (reply.Status, reply.Code).ShouldBe((422, "import.xml_invalid"));
        reply.Detail.ShouldMatch("line [0-9]+, column [0-9]+");
        reply.Body.ShouldNotContain("   at ");
        reply.Body.ShouldNotContain("Exception");
        reply.Error.TryGetProperty("source", out _).ShouldBeFalse();
    }

    [Test]
    public async Task A_document_type_is_refused()
    {
        var reply = await ImportAsync(Encoding.UTF8.GetBytes("<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><a>&e;</a>"));

        (reply.Status, reply.Code).ShouldBe((422, "import.xml_invalid"));
        reply.Body.ShouldNotContain("root:");
    }

    [Test]
    public async Task What_the_ledger_refuses_has_no_pointer_into_a_file()
    {
        var reply = await ImportAsync(Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Cii).Replace("20130510", "20130101", StringComparison.Ordinal)));

        (reply.Status, reply.Code).ShouldBe((422, "invoice.due_before_issue"));
        reply.Error.TryGetProperty("source", out _).ShouldBeFalse();
    }

    [Test]
    public async Task A_file_that_is_too_large_is_refused()
    {
        var reply = await ImportAsync(new byte[(16 * 1024 * 1024) + 1], "application/pdf");

        (reply.Status, reply.Code).ShouldBe((413, "body.too_large"));
        (await ImportAsync(new byte[2 * 1024 * 1024], "application/pdf")).Code.ShouldBe("import.not_an_invoice");
    }

    [Test]
    public async Task A_query_that_is_not_understood_is_refused_before_anything_is_made()
    {
        var unknown = await api.SendBytesAsync("POST", "/invoices/import?seller=1", Cii, ("Content-Type", "application/xml"));
        (unknown.Status, unknown.Code, unknown.Parameter).ShouldBe((400, "parameter.unknown", "seller"));

        var noId = await api.SendBytesAsync("POST", "/invoices/import?organization=acme", Cii, ("Content-Type", "application/xml"));
        (noId.Status, noId.Code, noId.Parameter).ShouldBe((400, "parameter.no_id", "organization"));

        var nobody = await api.SendBytesAsync("POST", $"/invoices/import?organization={Guid.CreateVersion7()}", Cii, ("Content-Type", "application/xml"));
        nobody.Status.ShouldBe(404);
    }

    [Test]
    public async Task A_key_makes_one_draft_however_often_it_is_sent()
    {
        var key = ("Idempotency-Key", Guid.CreateVersion7().ToString());
        var path = $"/invoices/import?organization={api.Organization}";

        var first = await api.SendBytesAsync("POST", path, Cii, ("Content-Type", "application/xml"), key);
        var again = await api.SendBytesAsync("POST", path, Cii, ("Content-Type", "application/xml"), key);
        var other = await api.SendBytesAsync("POST", path, Example("cii", "CII_example1.xml"), ("Content-Type", "application/xml"), key);

        (first.Status, again.Status).ShouldBe((201, 201));
        again.Body.ShouldBe(first.Body);
        again.Headers.GetValues("Idempotency-Replayed").ShouldBe(["true"]);
        (other.Status, other.Code).ShouldBe((422, "idempotency.key_reused"));
    }

    [Test]
    public async Task A_key_that_may_not_write_invoices_imports_none()
    {
        var readers = await api.WithScopesAsync("invoices:read");

        (await readers.SendBytesAsync("POST", $"/invoices/import?organization={api.Organization}", Cii, ("Content-Type", "application/xml"))).Status.ShouldBe(403);
    }

    [Test]
    public async Task Without_an_organization_the_seller_has_to_be_known()
    {
        var reply = await api.SendBytesAsync("POST", "/invoices/import", Cii, ("Content-Type", "application/xml"));

        (reply.Status, reply.Code).ShouldBe((422, "import.organization_unknown"));
        reply.Detail.ShouldContain("?organization=");
    }

    private Task<NativeApi.Reply> ImportAsync(byte[] file, string mediaType = "application/xml") =>
        api.SendBytesAsync("POST", $"/invoices/import?organization={api.Organization}", file, ("Content-Type", mediaType));

    private static byte[] Example(string folder, string name) => File.ReadAllBytes(SourceTree.At("tests", "EInvoiceExamples", folder, name));
}
