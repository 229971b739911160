using System.Text.Json;
using NUnit.Framework;
using Shouldly;
using static Invoicing.Api.Tests.Dialects.Zenskar.ZenskarApi;

namespace Invoicing.Api.Tests.Dialects.Zenskar;

[TestFixture]
public sealed class ZenskarRoutingTests
{
    private ZenskarApi api = null!;

    [OneTimeSetUp]
    public async Task SetUpAsync() => api = await CreateAsync();

    [TestCase("/invoices/a/b")]
    [TestCase("/customer/a/b")]
    [TestCase("/customers/a/b/c")]
    [TestCase("/contract_v2/a/b/c/d")]
    [TestCase("/contracts")]
    [TestCase("/usage")]
    [TestCase("/products/x/prices")]
    public async Task Unknown_path_is_not_found(string path) => (await api.GetAsync(path)).ShouldBe(404, """{"detail":"Not Found"}""");

    [TestCase("PUT", GeneratePath, "DELETE, GET, POST")]
    [TestCase("POST", "/invoices/00000000-0000-0000-0000-000000000000", "DELETE, GET")]
    [TestCase("POST", "/invoices/00000000-0000-0000-0000-000000000000/approve", "PATCH")]
    [TestCase("PUT", "/customers/00000000-0000-0000-0000-000000000000", "DELETE, GET, PATCH")]
    [TestCase("PATCH", "/contract_v2", "GET, POST")]
    [TestCase("DELETE", "/products", "GET, POST")]
    [TestCase("DELETE", "/usage/seats", "GET, POST")]
    public async Task Wrong_method_is_told(string method, string path, string allowed)
    {
        var reply = await api.SendAsync(new HttpMethod(method), path, "{}"u8.ToArray());

        reply.ShouldBe(405, """{"detail":"Method Not Allowed"}""");
        reply.Allow.Split(", ").Order(StringComparer.Ordinal).ShouldBe(allowed.Split(", "));
    }

    [Test]
    public async Task Unreadable_path_is_refused() => (await api.GetAsync("/invoices/%FF")).ShouldBe(
        400, """{"detail":"Path and query must be UTF-8 text without NUL characters."}""");

    [Test]
    public async Task Document_describes_both_operations()
    {
        var document = (await api.GetAsync("/openapi/zenskar.json")).Json;
        var generate = document.GetProperty("paths").GetProperty(GeneratePath).GetProperty("post");
        var get = document.GetProperty("paths").GetProperty("/invoices/{invoice_id}").GetProperty("get");

        document.GetProperty("openapi").GetString().ShouldStartWith("3.0");
        generate.GetProperty("operationId").GetString().ShouldBe("Generate-an-invoice");
        get.GetProperty("operationId").GetString().ShouldBe("Get-invoice-by-id");
        Names(generate.GetProperty("responses")).ShouldBe(["200", "400", "401", "403", "404", "409", "413", "422", "429", "500", "503"], ignoreOrder: true);
        generate.GetProperty("requestBody").GetRawText().ShouldContain("GenerateInvoiceRequest");
        generate.GetProperty("parameters").GetRawText().ShouldContain("apiversion");
        get.GetProperty("parameters").EnumerateArray().Select(parameter => parameter.GetProperty("name").GetString())
            .ShouldBe(["invoice_id", "include_line_items", "apiversion"]);
    }

    [Test]
    public async Task Document_shows_the_request_as_it_is_meant()
    {
        var document = (await api.GetAsync("/openapi/zenskar.json")).Json;
        var request = document.GetProperty("components").GetProperty("schemas").GetProperty("GenerateInvoiceRequest");

        request.GetProperty("required").EnumerateArray().Select(name => name.GetString())
            .ShouldBe(["customer_id", "contract_id", "from_date", "to_date"]);
        Names(request.GetProperty("properties")).ShouldBe(
            ["customer_id", "contract_id", "from_date", "to_date", "check_duplicate_invoice", "bill_for_date", "billing_cycle_start_day"]);
    }

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(member => member.Name);
}
