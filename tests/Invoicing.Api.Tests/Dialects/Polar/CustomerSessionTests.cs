using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.Dialects.Polar;

public sealed class CustomerSessionTests
{
    private const string Sessions = "/v1/customer-sessions/";

    [TestCase("external_customer_id")]
    [TestCase("customer_external_id")]
    [TestCase("customer_id")]
    public async Task A_session_opens_the_portal_for_its_customer(string key)
    {
        var order = await PolarShop.FeedAsync(new ShopEvent());
        var value = key == "customer_id" ? order.CustomerId.ToString() : order.ExternalId;

        foreach (var path in new[] { Sessions, "/v1/customer-sessions" })
        {
            var answer = await PostAsync($$"""{"{{key}}":"{{value}}","return_url":"https://shop.example/back"}""", path);

            answer.Status.ShouldBe(201, answer.Body);
            var json = answer.Json;
            json.GetProperty("token").GetString()!.ShouldStartWith("polar_cst_");
            json.GetProperty("customer_id").GetGuid().ShouldBe(order.CustomerId);
            json.GetProperty("return_url").GetString().ShouldBe("https://shop.example/back");
            json.GetProperty("id").GetGuid().Version.ShouldBe(4);
            (json.GetProperty("expires_at").GetDateTimeOffset() - json.GetProperty("created_at").GetDateTimeOffset()).ShouldBe(TimeSpan.FromHours(1));
            json.GetProperty("customer").GetProperty("email").GetString().ShouldBe(order.Email);
            (await PolarShop.GetAsync($"/v1/customer-portal/orders/{order.Id}", json.GetProperty("token").GetString())).Status.ShouldBe(200);
            (await PolarShop.GetAsync(new Uri(json.GetProperty("customer_portal_url").GetString()!).AbsolutePath, json.GetProperty("token").GetString())).Status.ShouldBe(200);
        }
    }

    [TestCase("customer_id", PolarApi.UnknownOrder)]
    [TestCase("external_customer_id", "nobody")]
    public async Task An_unknown_customer_has_no_session(string key, string value) =>
        (await PostAsync($$"""{"{{key}}":"{{value}}"}""")).ShouldBe(422, $$"""
            {"error":"PolarRequestValidationError","detail":[{"type":"value_error","loc":["body","{{key}}"],"msg":"Customer does not exist.","input":"{{value}}"}]}
            """.Trim());

    [Test]
    public async Task Another_accounts_customer_is_an_unknown_one()
    {
        var order = await PolarShop.FeedAsync(new ShopEvent { Secret = PolarShop.OtherSecret });

        (await PostAsync($$"""{"customer_id":"{{order.CustomerId}}"}""")).Body.ShouldContain("Customer does not exist.");
        (await PostAsync($$"""{"external_customer_id":"{{order.ExternalId}}"}""")).Body.ShouldContain("Customer does not exist.");
    }

    [TestCase("{}", "missing")]
    [TestCase("""{"customer_id":null}""", "missing")]
    [TestCase("""{"customer_id":"x"}""", "uuid_parsing")]
    [TestCase("""{"customer_id":5}""", "string_type")]
    [TestCase("""{"external_customer_id":5}""", "string_type")]
    [TestCase("""{"external_customer_id":"x","return_url":"back"}""", "url_parsing")]
    [TestCase("""{"external_customer_id":"x","return_url":"javascript:alert(1)"}""", "url_parsing")]
    public async Task A_bad_value_is_refused(string body, string type)
    {
        var answer = await PostAsync(body);

        answer.Status.ShouldBe(422);
        answer.Json.GetProperty("detail")[0].GetProperty("type").GetString().ShouldBe(type);
    }

    private static Task<PolarAnswer> PostAsync(string body, string path = Sessions) => PolarShop.SendAsync(HttpMethod.Post, path, PolarShop.Token, body);
}
