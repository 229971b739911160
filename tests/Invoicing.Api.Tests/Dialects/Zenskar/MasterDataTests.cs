using NUnit.Framework;
using Shouldly;
using static Invoicing.Api.Tests.Dialects.Zenskar.ZenskarApi;

namespace Invoicing.Api.Tests.Dialects.Zenskar;

/// <summary>Customers, products, contracts and usage: what they refuse, and what they keep.</summary>
[TestFixture]
[Parallelizable(ParallelScope.All)]
public sealed class MasterDataTests
{
    private const string Pricing = """{"pricing_data":{"pricing_type":"flat_fee","unit_amount":31,"currency":"EUR"}}""";

    [TestCase("{}", "missing", "customer_name")]
    [TestCase("""{"customer_name":""}""", "string_too_short", "customer_name")]
    [TestCase("""{"customer_name":5}""", "string_type", "customer_name")]
    [TestCase("""{"customer_name":"A","email":"no"}""", "value_error", "email")]
    [TestCase("""{"customer_name":"A","address":"x"}""", "model_attributes_type", "address")]
    [TestCase("""{"customer_name":"A","tax_info":{}}""", "list_type", "tax_info")]
    [TestCase("""{"customer_name":"A","custom_data":[]}""", "dict_type", "custom_data")]
    [TestCase("""{"customer_name":"A","auto_charge_enabled":"maybe"}""", "bool_parsing", "auto_charge_enabled")]
    public Task Bad_customers_are_told(string body, string type, string field) => ToldAsync("/customers", body, type, field);

    [TestCase("{}", "missing", "name")]
    [TestCase("""{"name":"A","custom_attributes":1}""", "dict_type", "custom_attributes")]
    public Task Bad_products_are_told(string body, string type, string field) => ToldAsync("/products", body, type, field);

    [TestCase("""{"status":"active","currency":"EUR","start_date":"2026-01-01","customer_id":"00000000-0000-0000-0000-000000000000"}""", "missing", "name")]
    [TestCase("""{"name":"A","status":"open","currency":"EUR","start_date":"2026-01-01","customer_id":"00000000-0000-0000-0000-000000000000"}""", "enum", "status")]
    [TestCase("""{"name":"A","status":"draft","currency":"XXQ","start_date":"2026-01-01","customer_id":"00000000-0000-0000-0000-000000000000"}""", "value_error", "currency")]
    [TestCase("""{"name":"A","status":"draft","currency":"EUR","start_date":"x","customer_id":"00000000-0000-0000-0000-000000000000"}""", "datetime_from_date_parsing", "start_date")]
    [TestCase("""{"name":"A","status":"draft","currency":"EUR","start_date":"2026-01-01","customer_id":"7"}""", "uuid_parsing", "customer_id")]
    public Task Bad_contracts_are_told(string body, string type, string field) => ToldAsync("/contract_v2", body, type, field);

    [TestCase("""{"customer_id":"x"}""", "missing", "timestamp")]
    [TestCase("""{"timestamp":1}""", "missing", "customer_id")]
    [TestCase("""{"customer_id":"x","timestamp":1,"quantity":-1}""", "greater_than_equal", "quantity")]
    [TestCase("""{"customer_id":"x","timestamp":1,"data":5}""", "dict_type", "data")]
    public Task Bad_usage_is_told(string body, string type, string field) => ToldAsync("/usage/seats", body, type, field);

    [TestCase("""{"pricing_data":{"pricing_type":"matrix","currency":"EUR"}}""", "pricing_type")]
    [TestCase("""{"pricing_data":{"pricing_type":"flat_fee","unit_amount":-1,"currency":"EUR"}}""", "unit_amount")]
    [TestCase("""{"pricing_data":{"pricing_type":"tiered","unit_amount":[1,2],"up_to":[10],"currency":"EUR"},"billing_period":{"cadence":"monthly"}}""", "cadence")]
    [TestCase("""{"pricing_data":{"pricing_type":"volume","unit_amount":[1,2,3],"up_to":[10,5,null],"currency":"EUR"}}""", "up_to")]
    [TestCase("""{"pricing_data":{"pricing_type":"step","unit_amount":[],"currency":"EUR"}}""", "unit_amount")]
    [TestCase("""{"pricing_data":{"pricing_type":"package","unit_amount":5,"currency":"EUR"}}""", "package_size")]
    [TestCase("""{"pricing_data":{"pricing_type":"flat_fee","unit_amount":5,"currency":"EUR"},"quantity":{"type":"metered"}}""", "aggregate_id")]
    [TestCase("""{"pricing_data":{"pricing_type":"flat_fee","unit_amount":5,"currency":"EUR"},"billing_period":{"offset":"later"}}""", "offset")]
    [TestCase("""{"pricing_data":{"pricing_type":"flat_fee","unit_amount":5}}""", "currency")]
    [TestCase("{}", "pricing_data")]
    public async Task Bad_pricings_are_told(string body, string field)
    {
        var api = await CreateAsync();
        var product = (await api.CallAsync("POST", "/products", """{"name":"A"}""")).Json.GetProperty("id").GetString();

        var reply = await api.CallAsync("POST", $"/products/{product}/pricing", body);

        reply.Status.ShouldBe(422, reply.Body);
        reply.Json.GetProperty("detail").EnumerateArray().Select(error => error.GetProperty("loc").EnumerateArray().Last().ToString()).ShouldContain(field);
    }

    [Test]
    public async Task Customer_is_met_by_its_external_id_and_freed_by_deletion()
    {
        var api = await CreateAsync();
        var key = Guid.CreateVersion7();
        var made = (await api.CallAsync("POST", "/customer", $$"""{"customer_name":"A","external_id":"{{key}}"}""")).Json.GetProperty("id").GetGuid();

        made.ShouldNotBe(key);
        foreach (var path in new[] { $"/customers/{made}", $"/customer/{key}", $"/customers/external_id/{key}" })
        {
            (await api.GetAsync(path)).Json.GetProperty("id").GetGuid().ShouldBe(made);
        }

        (await api.CallAsync("POST", "/customers", $$"""{"customer_name":"B","external_id":"{{key}}"}""")).Status.ShouldBe(400);
        (await api.CallAsync("DELETE", $"/customers/{key}")).Status.ShouldBe(204);
        (await api.GetAsync($"/customers/{made}")).ShouldBe(404, """{"detail":"Customer not found"}""");
        (await api.CallAsync("POST", "/customers", $$"""{"customer_name":"B","external_id":"{{key}}"}""")).Status.ShouldBe(200);
    }

    [Test]
    public async Task Contract_lives_from_draft_to_its_end()
    {
        var (api, id) = await ContractAsync("draft");
        (await api.CallAsync("POST", $"/contract_v2/{id}/pause", "{}")).Status.ShouldBe(400);
        (await Status(api.CallAsync("PATCH", $"/contract_v2/{id}/activate"))).ShouldBe("active");
        (await api.CallAsync("DELETE", $"/contract_v2/{id}")).Status.ShouldBe(400);
        (await api.CallAsync("PATCH", $"/contract_v2/{id}/resume", "{}")).Status.ShouldBe(400);
        (await Status(api.CallAsync("POST", $"/contract_v2/{id}/pause", """{"pause_date":"2026-03-11"}"""))).ShouldBe("paused");
        (await Status(api.CallAsync("PATCH", $"/contract_v2/{id}/resume", """{"resume_date":"2026-03-21"}"""))).ShouldBe("active");
        (await Status(api.CallAsync("PATCH", $"/contract_v2/{id}/expire", """{"expiry_date":"2026-12-31"}"""))).ShouldBe("expired");
        (await api.CallAsync("PATCH", $"/contract_v2/{id}/expire", "{}")).Status.ShouldBe(400);

        var (other, draft) = await ContractAsync("draft");
        (await other.CallAsync("DELETE", $"/contract_v2/{draft}")).Status.ShouldBe(204);
        (await other.GetAsync($"/contract_v2/{draft}")).ShouldBe(404, """{"detail":"Contract not found"}""");

        static async Task<string?> Status(Task<Reply> call) => (await call).Json.GetProperty("status").GetString();
    }

    [Test]
    public async Task Contract_is_replaced_whole_and_extended()
    {
        var (api, id) = await ContractAsync("active");
        var put = $$"""{"name":"New","status":"active","currency":"EUR","start_date":"2026-01-01","customer_id":"{{api.Customer}}","phases":[{"name":"Only","start_date":"2026-01-01"}]}""";
        var replaced = (await api.CallAsync("PUT", $"/contract_v2/{id}", put)).Json;
        replaced.GetProperty("name").GetString().ShouldBe("New");
        var phase = replaced.GetProperty("phases").EnumerateArray().Single().GetProperty("id").GetString();

        (await api.CallAsync("POST", $"/contract_v2/{id}/phases/{phase}/pricing", $$"""{"pricing":{{Pricing}} }""")).Json
            .GetProperty("phases")[0].GetProperty("pricings").GetArrayLength().ShouldBe(1);
        (await api.CallAsync("POST", $"/contract_v2/{id}/phases", """{"name":"Break","phase_type":"pause","start_date":"2026-03-11","end_date":"2026-03-21"}""")).Json
            .GetProperty("phases").GetArrayLength().ShouldBe(2);
        (await api.GenerateAsync(new(Guid.Parse(id)), "2026-03-01", "2026-04-01")).Total.ShouldBe(21);
        (await api.CallAsync("POST", $"/contract_v2/{id}/phases/{Guid.Empty}/pricing", $$"""{"pricing":{{Pricing}} }""")).ShouldBe(404, """{"detail":"Phase not found"}""");
        (await api.CallAsync("POST", $"/contract_v2/{id}/phases/{phase}/pricing", "{}")).Status.ShouldBe(422);
        (await api.CallAsync("POST", $"/contract_v2/{id}/phases/{phase}/pricing", Pricing.Replace("EUR", "USD", StringComparison.Ordinal).Insert(0, "{\"pricing\":") + "}")).Status.ShouldBe(400);
        (await api.CallAsync("PUT", $"/contract_v2/{id}", put.Replace("\"active\"", "\"draft\"", StringComparison.Ordinal))).Status.ShouldBe(400);
    }

    [Test]
    public async Task Cycles_can_be_billed_as_they_are_listed()
    {
        var (api, id) = await ContractAsync("active");
        var cycles = (await api.GetAsync($"/contract_v2/{id}/billing_cycles?limit=12")).Json.GetProperty("results").EnumerateArray().ToArray();
        cycles.Length.ShouldBe(12);
        foreach (var cycle in cycles[..3])
        {
            var body = $"\"bill_for_date\":{cycle.GetProperty("bill_for_date").GetRawText()},\"billing_cycle_start_day\":{cycle.GetProperty("billing_cycle_start_day").GetRawText()}";
            var reply = await api.GenerateAsync(new(Guid.Parse(id)), cycle.GetProperty("start_date").GetString()!, cycle.GetProperty("end_date").GetString()!, body);
            reply.Total.ShouldBe(31);
        }
    }

    [Test]
    public async Task Usage_is_counted_once_and_billed_by_its_tiers()
    {
        var api = await CreateAsync();
        var events = string.Join(',', Enumerable.Range(1, 20).Select(day =>
            $$"""{"customer_id":"{{api.Customer}}","timestamp":"2026-03-{{day:00}}T12:00:00Z","event_id":"e{{day}}","data":{"quantity":10} }"""));
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => api.CallAsync("POST", "/usage/seats", $"[{events}]")));
        (await api.GetAsync("/usage/seats")).Json.GetProperty("total_count").GetInt32().ShouldBe(20);
        var contract = (await api.CallAsync("POST", "/contract_v2", $$"""
            {"name":"U","status":"active","currency":"EUR","start_date":"2026-01-01","customer_id":"{{api.Customer}}","phases":[{"name":"P","pricings":[{"pricing":
             {"pricing_data":{"pricing_type":"volume","unit_amount":[2,1],"up_to":[150,null]},"quantity":{"type":"metered","aggregate_id":"seats"} } }]}]}
            """)).Json.GetProperty("id").GetGuid();

        (await api.GenerateAsync(new(contract), "2026-03-01", "2026-04-01")).Total.ShouldBe(200);
        (await api.CallAsync("POST", "/usage/seats", """{"customer_id":"nobody","timestamp":1}""")).ShouldBe(404, """{"detail":"Customer not found"}""");
    }

    [TestCase("GET", "/customers/{0}", "Customer not found")]
    [TestCase("PATCH", "/customers/{0}", "Customer not found")]
    [TestCase("DELETE", "/customer/{0}", "Customer not found")]
    [TestCase("GET", "/products/{0}", "Product not found")]
    [TestCase("PATCH", "/products/{0}", "Product not found")]
    [TestCase("GET", "/products/{0}/pricing", "Product not found")]
    [TestCase("GET", "/contract_v2/{0}", "Contract not found")]
    [TestCase("DELETE", "/contract_v2/{0}", "Contract not found")]
    [TestCase("GET", "/contract_v2/{0}/billing_cycles", "Contract not found")]
    [TestCase("GET", "/contracts/{0}/billingCycles", "Contract not found")]
    [TestCase("PATCH", "/contract_v2/{0}/activate", "Contract not found")]
    [TestCase("POST", "/contract_v2/{0}/pause", "Contract not found")]
    [TestCase("PATCH", "/contract_v2/{0}/resume", "Contract not found")]
    [TestCase("PATCH", "/contract_v2/{0}/expire", "Contract not found")]
    public async Task Unknown_and_other_sellers_things_are_not_found(string method, string path, string detail)
    {
        var (owner, contract) = await ContractAsync("active");
        var product = (await owner.CallAsync("POST", "/products", """{"name":"A"}""")).Json.GetProperty("id").GetString();
        var other = await CreateAsync();
        var body = method is "GET" or "DELETE" ? null : "{}";
        foreach (var id in new[] { Guid.Empty.ToString(), owner.Customer.ToString(), contract, product })
        {
            (await other.CallAsync(method, string.Format(null, path, id), body)).ShouldBe(404, $$"""{"detail":"{{detail}}"}""");
        }

        (await other.CallAsync(method, string.Format(null, path, "x"), body)).Status.ShouldBe(422);
    }

    private static async Task ToldAsync(string path, string body, string type, string field)
    {
        var api = await CreateAsync();

        var reply = await api.CallAsync("POST", path, body);

        reply.Status.ShouldBe(422, reply.Body);
        var error = reply.Json.GetProperty("detail")[0];
        error.GetProperty("type").GetString().ShouldBe(type);
        error.GetProperty("loc").GetRawText().ShouldBe($"[\"body\",\"{field}\"]");
    }

    private static async Task<(ZenskarApi Api, string Id)> ContractAsync(string status)
    {
        var api = await CreateAsync();
        var reply = await api.CallAsync("POST", "/contract_v2", $$"""
            {"name":"A","status":"{{status}}","currency":"EUR","start_date":"2026-01-01","customer_id":"{{api.Customer}}","phases":[{"name":"P","pricings":[{"pricing":{{Pricing}} }]}]}
            """);
        reply.Status.ShouldBe(200, reply.Body);
        return (api, reply.Json.GetProperty("id").GetString()!);
    }
}
