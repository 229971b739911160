using System.Text.Json;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.Dialects.Polar;

/// <summary>What is not the caller's does not exist, and what no route takes is refused in the portal's own words.</summary>
public sealed class PolarNotFoundTests
{
    private const string Update = """{"billing_name":"Mallory"}""";

    [Test]
    public async Task An_order_of_somebody_else_is_an_unknown_one_on_every_route()
    {
        var demo = PolarApi.Host.Demo.Polar;
        var calls = new (object Id, string Token)[]
        {
            (PolarApi.UnknownOrder, PolarApi.Session),
            (demo.OtherCustomersOrderId, PolarApi.Session),
            (demo.PaidOrderId, demo.OtherCustomerSessionToken),
        };
        foreach (var (id, token) in calls)
        {
            (await PolarApi.GetAsync(PolarApi.Order(id), token)).ShouldBe(404, PolarApi.NotFound);
            (await PolarApi.PatchAsync(id, Update, token)).ShouldBe(404, PolarApi.NotFound);
            (await PolarApi.PostAsync(PolarApi.Invoice(id), token)).ShouldBe(404, PolarApi.NotFound);
            (await PolarApi.GetAsync(PolarApi.Invoice(id), token)).ShouldBe(404, PolarApi.NotFound);
        }

        (await PolarApi.Host.CountAsync("orders where billing_name = 'Mallory'")).ShouldBe(0);
    }

    [TestCase("123", "invalid length: expected length 32 for simple format, found 3")]
    [TestCase("0b1c7e1e-7b0a-4c5e-9d3f-3f1f5a9c2d1", "invalid group length in group 4: expected 12, found 11")]
    [TestCase("%7Bx", "invalid character: expected an optional prefix of `urn:uuid:` followed by [0-9a-fA-F-], found `{` at 1")]
    public async Task An_id_that_is_no_uuid_is_refused_before_the_order_is_looked_for(string id, string error)
    {
        var sent = JsonSerializer.Serialize(Uri.UnescapeDataString(id));
        var expected = """{"error":"RequestValidationError","detail":[{"type":"uuid_parsing","loc":["path","id"]"""
            + $$$""","msg":"Input should be a valid UUID, {{{error}}}","input":{{{sent}}},"ctx":{"error":"{{{error}}}"}}]}""";

        (await PolarApi.GetAsync(PolarApi.Order(id))).ShouldBe(422, expected);
        (await PolarApi.PatchAsync(id, "{")).ShouldBe(422, expected);
        (await PolarApi.PostAsync(PolarApi.Invoice(id))).ShouldBe(422, expected);
        (await PolarApi.GetAsync(PolarApi.Invoice(id))).ShouldBe(422, expected);
    }

    [Test]
    public async Task An_id_of_another_version_is_refused()
    {
        const string id = "0198f1d2-7b0a-7c5e-9d3f-3f1f5a9c2d11";

        (await PolarApi.PostAsync(PolarApi.Invoice(id))).ShouldBe(422, $$$"""
            {"error":"RequestValidationError","detail":[{"type":"uuid_version","loc":["path","id"],"msg":"UUID version 4 expected","input":"{{{id}}}",
            "ctx":{"expected_version":4}}]}
            """.ReplaceLineEndings(""));
    }

    [Test]
    public async Task An_id_may_be_written_in_any_form_of_uuid()
    {
        var id = PolarApi.Host.Demo.Polar.PaidOrderId;
        foreach (var text in new[] { id.ToUpperInvariant(), id.Replace("-", ""), $"%7B{id}%7D", $"urn:uuid:{id}" })
        {
            (await PolarApi.GetAsync(PolarApi.Order(text))).Json.GetProperty("id").GetString().ShouldBe(id);
        }
    }

    [TestCase("GET", "/v1/customer-portal")]
    [TestCase("GET", "/v1/customer-portal/orders/x/nothing")]
    [TestCase("POST", "/v1/orders/x/nothing")]
    [TestCase("DELETE", "/v1/customers/x/nothing")]
    [TestCase("POST", "/v1/customer-sessions/x/nothing")]
    public async Task A_path_without_a_route_is_not_found(string method, string path) =>
        (await PolarApi.SendAsync(new HttpMethod(method), path, null)).ShouldBe(404, """{"detail":"Not Found"}""");

    [TestCase("PUT", false, "GET, PATCH")]
    [TestCase("DELETE", false, "GET, PATCH")]
    [TestCase("PATCH", true, "GET, POST")]
    [TestCase("DELETE", true, "GET, POST")]
    [TestCase("OPTIONS", true, "GET, POST")]
    public async Task A_method_without_a_route_is_not_allowed(string method, bool ofInvoice, string allowed)
    {
        var path = ofInvoice ? PolarApi.Invoice(PolarApi.UnknownOrder) : PolarApi.Order(PolarApi.UnknownOrder);
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        using var response = await PolarApi.Host.Client.SendAsync(request);

        (await PolarAnswer.OfAsync(response)).ShouldBe(405, """{"detail":"Method Not Allowed"}""");
        response.Content.Headers.Allow.Order().ShouldBe(allowed.Split(", "));
    }

    [Test]
    public async Task A_path_that_is_no_text_is_a_bad_request() =>
        (await PolarApi.GetAsync(PolarApi.Order("%FF"))).ShouldBe(400, """{"detail":"Path and query must be UTF-8 text without NUL characters."}""");
}
