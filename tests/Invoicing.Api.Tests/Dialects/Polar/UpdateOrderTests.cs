using System.Text;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.Dialects.Polar;

public sealed class UpdateOrderTests
{
    private const string London =
        """{"line1":"12 St James's Square","line2":null,"postal_code":"SW1Y 4JH","city":"London","state":null,"country":"GB"}""";

    [TestCase("{}", "\"Ada Lovelace\"", London)]
    [TestCase("""{"unknown":[1]}""", "\"Ada Lovelace\"", London)]
    [TestCase("""{"billing_name":"Łukasz 🚀 \u0141"}""", "\"Łukasz 🚀 Ł\"", London)]
    [TestCase("""{"billing_name":null}""", "null", London)]
    [TestCase("""{"billing_address":null}""", "\"Ada Lovelace\"", "null")]
    [TestCase(
        """{"billing_address":{"country":"fr","line1":" 1 Rue ","line2":"","city":"  "}}""",
        "\"Ada Lovelace\"",
        """{"line1":"1 Rue","line2":null,"postal_code":null,"city":null,"state":null,"country":"FR"}""")]
    [TestCase(
        """{"billing_address":{"country":"US","state":"NY"},"billing_name":"X"}""",
        "\"X\"",
        """{"line1":null,"line2":null,"postal_code":null,"city":null,"state":"US-NY","country":"US"}""")]
    [TestCase(
        """{"billing_address":{"country":"CA","state":"CA-QC"}}""",
        "\"Ada Lovelace\"",
        """{"line1":null,"line2":null,"postal_code":null,"city":null,"state":"CA-QC","country":"CA"}""")]
    [TestCase(
        """{"billing_address":{"country":"DE","state":"Bayern"}}""",
        "\"Ada Lovelace\"",
        """{"line1":null,"line2":null,"postal_code":null,"city":null,"state":"Bayern","country":"DE"}""")]
    public async Task Only_the_keys_that_are_sent_change(string body, string name, string address)
    {
        var order = await PolarApi.CreateOrderAsync();

        var answer = await PolarApi.PatchAsync(order, body);

        answer.Status.ShouldBe(200);
        answer.Json.GetProperty("id").GetString().ShouldBe(order.ToString());
        answer.Json.GetProperty("billing_name").GetRawText().ShouldBe(Escaped(name));
        answer.Json.GetProperty("billing_address").GetRawText().ShouldBe(address);
        (await PolarApi.GetAsync(PolarApi.Order(order))).ShouldBe(200, answer.Body);
    }

    [TestCase("""{"billing_name":1}""", """{"type":"string_type","loc":["body","billing_name"],"msg":"Input should be a valid string","input":1}""")]
    [TestCase(
        """{"billing_name":{},"billing_address":[]}""",
        """{"type":"string_type","loc":["body","billing_name"],"msg":"Input should be a valid string","input":{}}"""
            + """,{"type":"model_attributes_type","loc":["body","billing_address"]"""
            + ""","msg":"Input should be a valid dictionary or object to extract fields from","input":[]}""")]
    [TestCase(
        """{"billing_address":{"city":"Lyon"}}""",
        """{"type":"missing","loc":["body","billing_address","country"],"msg":"Field required","input":{"city":"Lyon"}}""")]
    [TestCase(
        """{"billing_address":{"country":"FR","city":true}}""",
        """{"type":"string_type","loc":["body","billing_address","city"],"msg":"Input should be a valid string","input":true}""")]
    [TestCase(
        """{"billing_address":{"country":"US","state":"ZZ"}}""",
        """{"type":"value_error","loc":["body","billing_address"]"""
            + ""","msg":"Value error, Invalid US state","input":{"country":"US","state":"ZZ"},"ctx":{"error":{}}}""")]
    [TestCase(
        """{"billing_address":{"country":"CA","state":"US-NY"}}""",
        """{"type":"value_error","loc":["body","billing_address"]"""
            + ""","msg":"Value error, Invalid CA subdivision","input":{"country":"CA","state":"US-NY"},"ctx":{"error":{}}}""")]
    [TestCase(
        "[]",
        """{"type":"model_attributes_type","loc":["body"],"msg":"Input should be a valid dictionary or object to extract fields from","input":[]}""")]
    [TestCase(
        "3",
        """{"type":"model_attributes_type","loc":["body"],"msg":"Input should be a valid dictionary or object to extract fields from","input":3}""")]
    [TestCase("", """{"type":"missing","loc":["body"],"msg":"Field required","input":null}""")]
    [TestCase(
        """{"billing_name":}""",
        """{"type":"json_invalid","loc":["body",16],"msg":"JSON decode error","input":{},"ctx":{"error":"The body is not valid JSON."}}""")]
    [TestCase(
        """{"billing_name":"a\u0000"}""",
        """{"type":"json_invalid","loc":["body",16],"msg":"JSON decode error","input":{}"""
            + ""","ctx":{"error":"The body holds a NUL character or half of a surrogate pair."}}""")]
    [TestCase(
        """{"billing_name":"\ud800"}""",
        """{"type":"json_invalid","loc":["body",16],"msg":"JSON decode error","input":{}"""
            + ""","ctx":{"error":"The body holds a NUL character or half of a surrogate pair."}}""")]
    public async Task What_is_wrong_is_told_and_nothing_changes(string body, string detail)
    {
        var order = await PolarApi.CreateOrderAsync();
        var before = (await PolarApi.GetAsync(PolarApi.Order(order))).Body;

        (await PolarApi.PatchAsync(order, body)).ShouldBe(422, $$"""{"error":"RequestValidationError","detail":[{{detail}}]}""");

        (await PolarApi.GetAsync(PolarApi.Order(order))).Body.ShouldBe(before);
    }

    [TestCase("\"RU\"", "\"RU\"")]
    [TestCase("\"cu\"", "\"CU\"")]
    [TestCase("\"XX\"", "\"XX\"")]
    [TestCase("\"\"", "\"\"")]
    [TestCase("null", "null")]
    [TestCase("7", "7")]
    public async Task A_country_that_is_not_billed_is_told_with_those_that_are(string country, string input)
    {
        var answer = await PolarApi.PatchAsync(PolarApi.Host.Demo.Polar.UnpaidOrderId, $$$"""{"billing_address":{"country":{{{country}}}}}""");

        answer.Status.ShouldBe(422);
        var detail = answer.Json.GetProperty("detail")[0];
        detail.GetProperty("type").GetString().ShouldBe("enum");
        detail.GetProperty("loc").GetRawText().ShouldBe("""["body","billing_address","country"]""");
        detail.GetProperty("input").GetRawText().ShouldBe(input);
        var expected = detail.GetProperty("ctx").GetProperty("expected").GetString()!;
        expected.ShouldStartWith("'AD', 'AE', ");
        expected.ShouldEndWith("'ZM' or 'ZW'");
        expected.Split(", ").Length.ShouldBe(243);
        detail.GetProperty("msg").GetString().ShouldBe($"Input should be {expected}");
    }

    [Test]
    public async Task Text_longer_than_a_thousand_characters_is_refused()
    {
        var answer = await PolarApi.PatchAsync(PolarApi.Host.Demo.Polar.UnpaidOrderId, $$"""{"billing_name":"{{new string('n', 1001)}}"}""");

        answer.Status.ShouldBe(422);
        answer.Json.GetProperty("detail")[0].GetProperty("msg").GetString().ShouldBe("String should have at most 1000 characters");
    }

    [Test]
    public async Task A_deep_body_is_refused()
    {
        var body = string.Concat(Enumerable.Repeat("{\"a\":", 100)) + "1" + new string('}', 100);

        var answer = await PolarApi.PatchAsync(PolarApi.Host.Demo.Polar.UnpaidOrderId, body);

        answer.Status.ShouldBe(422);
        answer.Json.GetProperty("detail")[0].GetProperty("type").GetString().ShouldBe("json_invalid");
    }

    [Test]
    public async Task A_body_of_two_mebibytes_is_too_large()
    {
        var body = $$"""{"billing_name":"{{new string('n', 2 * 1024 * 1024)}}"}""";

        (await PolarApi.PatchAsync(PolarApi.Host.Demo.Polar.UnpaidOrderId, body)).ShouldBe(413, """{"detail":"Request Entity Too Large"}""");
    }

    [Test]
    public async Task The_content_type_is_not_asked()
    {
        var order = await PolarApi.CreateOrderAsync();
        using var content = new StringContent("""{"billing_name":"Typed"}""", Encoding.UTF8, "text/plain");

        var answer = await PolarApi.SendAsync(HttpMethod.Patch, PolarApi.Order(order), PolarApi.Session, content);

        answer.Json.GetProperty("billing_name").GetString().ShouldBe("Typed");
    }

    [Test]
    public async Task Name_and_address_changed_at_once_both_stay()
    {
        var order = await PolarApi.CreateOrderAsync();

        await Task.WhenAll(
            PolarApi.PatchAsync(order, """{"billing_name":"At once"}"""),
            PolarApi.PatchAsync(order, """{"billing_address":{"country":"SE"}}"""));

        var json = (await PolarApi.GetAsync(PolarApi.Order(order))).Json;
        json.GetProperty("billing_name").GetString().ShouldBe("At once");
        json.GetProperty("billing_address").GetProperty("country").GetString().ShouldBe("SE");
    }

    /// <summary>The writer escapes what is outside the basic plane.</summary>
    private static string Escaped(string json) => json.Replace("🚀", "\\uD83D\\uDE80");
}
