using System.Globalization;
using NUnit.Framework;
using Shouldly;
using static Invoicing.Api.Tests.Dialects.Zenskar.ZenskarApi;

namespace Invoicing.Api.Tests.Dialects.Zenskar;

/// <summary>Rows that come in while somebody reads a list page by page neither hide a row nor show one twice.</summary>
[TestFixture]
public sealed class ListStabilityTests
{
    private const int Rows = 60;

    private ZenskarApi api = null!;

    private int made;

    [OneTimeSetUp]
    public async Task SetUpAsync()
    {
        api = await CreateAsync();
        for (var row = 0; row < Rows; row++)
        {
            await AddOneOfEachAsync();
        }
    }

    [TestCase("/customers?order=-created_at")]
    [TestCase("/customers?order=customer_name")]
    [TestCase("/products?order=-created_at")]
    [TestCase("/contract_v2?order=-created_at")]
    [TestCase("/invoices?order=-created_at")]
    [TestCase("/invoices?order=invoice_total")]
    [TestCase("/usage/rows?order=-timestamp")]
    public async Task Every_row_that_was_there_is_met_once(string path)
    {
        var there = await IdsAsync($"{path}&limit=1000");
        there.Ids.Length.ShouldBeGreaterThanOrEqualTo(Rows);

        var met = new List<string>();
        for (var page = await IdsAsync($"{path}&limit=20"); ; page = await IdsAsync($"{path}&limit=20&cursor={page.Next}"))
        {
            met.AddRange(page.Ids);
            if (page.Next is null)
            {
                break;
            }

            await AddOneOfEachAsync();
        }

        met.ShouldBeUnique();
        there.Ids.Except(met).ShouldBeEmpty();
    }

    private async Task<(string[] Ids, string? Next)> IdsAsync(string path)
    {
        var reply = await api.GetAsync(path);
        reply.Status.ShouldBe(200, reply.Body);
        var field = path.StartsWith("/usage", StringComparison.Ordinal) ? "quantity" : "id";
        return ([.. reply.Json.GetProperty("results").EnumerateArray().Select(row => row.GetProperty(field).ToString())], reply.Json.GetProperty("next").GetString());
    }

    private async Task AddOneOfEachAsync()
    {
        made++;
        var name = string.Create(CultureInfo.InvariantCulture, $"Row {made:000}");
        var customer = (await api.CallAsync("POST", "/customers", $$"""{"customer_name":"{{name}}"}""")).Json.GetProperty("id").GetString();
        await api.CallAsync("POST", "/products", $$"""{"name":"{{name}}"}""");
        var contract = await api.CallAsync("POST", "/contract_v2", $$"""
            {"name":"{{name}}","status":"active","currency":"EUR","start_date":"2026-01-01","customer_id":"{{customer}}","phases":[{"name":"P","start_date":"2026-01-01",
             "pricings":[{"pricing":{"pricing_data":{"pricing_type":"flat_fee","unit_amount":{{made}} } } } ] } ] }
            """);
        await api.PostAsync($$"""{"customer_id":"{{customer}}","contract_id":"{{contract.Json.GetProperty("id").GetString()}}","from_date":"2026-03-01","to_date":"2026-04-01"}""");
        await api.CallAsync("POST", "/usage/rows", $$"""{"customer_id":"{{customer}}","timestamp":{{1_770_000_000 + made}},"quantity":{{made}}}""");
    }
}
