using System.Text.Json;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.Dialects.Polar;

/// <summary>The published JavaScript client goes through a merchant's whole day; every answer passes its own strict schemas.</summary>
public sealed class PolarSdkDayTests
{
    private IReadOnlyDictionary<string, JsonElement> steps = null!;

    [OneTimeSetUp]
    public async Task RunAsync()
    {
        var input = JsonSerializer.Serialize(new
        {
            baseUrl = PolarShop.Host.Client.BaseAddress!.ToString().TrimEnd('/'),
            organizationToken = PolarShop.Token,
            limitedToken = await PolarShop.NewTokenAsync("customers:read"),
            webhookSecret = PolarShop.Secret,
        });
        steps = await PolarSdk.RunAsync(await PolarSdk.PrepareAsync(), "day.mjs", input);
    }

    [TestCase("session", """{"customerId":true,"email":true}""")]
    [TestCase("created", """{"status":200,"answer":{"status":"applied"}}""")]
    [TestCase("paid", """{"status":200,"answer":{"status":"applied"}}""")]
    [TestCase("list", """{"count":1,"product":"Pro plan","subscription":"active","seats":3}""")]
    [TestCase("update", """{"billingName":"Analytical Engines Ltd","state":"US-NY"}""")]
    [TestCase("paymentStatus", """{"status":"succeeded","error":null}""")]
    [TestCase("me", """{"email":true,"taxId":["12-3456789","us_ein"]}""")]
    [TestCase("generate", """{"result":null}""")]
    [TestCase("receipt", """{"url":true}""")]
    [TestCase("merchant", """{"count":1,"customer":"Ada Lovelace","product":"Pro plan","metadata":{"source":"shop"},"custom":{"team":"red"},"invoice":true}""")]
    [TestCase("renamed", """{"billingName":"Analytical Engines Inc","again":null}""")]
    [TestCase("partRead", """{"status":"partially_refunded","refunded":3333,"tax":296,"left":6667}""")]
    [TestCase("restRead", """{"status":"refunded","refunded":10000,"tax":888,"left":0}""")]
    [TestCase("customers", """{"count":1,"external":true}""")]
    [TestCase("customerUpdate", """{"name":"Ada King"}""")]
    [TestCase("gone", """{"thrown":true,"isResourceNotFound":true}""")]
    [TestCase("limited", """{"statusCode":403}""")]
    public void A_step_goes_as_it_should(string step, string expected) =>
        steps[step].GetRawText().ShouldBe($$"""{"step":"{{step}}",{{expected[1..]}}""");

    [Test]
    public void The_pdf_is_one()
    {
        steps["pdf"].GetProperty("start").GetString().ShouldBe("%PDF");
        steps["pdf"].GetProperty("bytes").GetInt32().ShouldBeGreaterThan(1_000);
    }
}
