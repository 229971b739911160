using System.Text.Json;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.Dialects.Polar;

public sealed class CustomersTests
{
    private const string Customers = "/v1/customers/";

    [Test]
    public async Task A_customer_is_created_read_changed_and_deleted()
    {
        var created = await CreateAsync("""
            {"email":"Grace@Example.com","name":"Grace Hopper","external_id":"grace","billing_name":"Navy","locale":"en-US","type":"individual",
            "billing_address":{"country":"us","state":"NY","city":"","line1":" 1 Wall Street "},"tax_id":"12-3456789","metadata":{"a":"b","n":1,"f":1.5,"t":true}}
            """);
        var id = created.Json.GetProperty("id").GetString();
        var expected = created.Body;
        created.Json.GetProperty("billing_address").GetRawText()
            .ShouldBe("""{"line1":"1 Wall Street","line2":null,"postal_code":null,"city":null,"state":"US-NY","country":"US"}""");
        created.Json.GetProperty("tax_id").GetRawText().ShouldBe("""["12-3456789","us_ein"]""");
        created.Json.GetProperty("metadata").GetRawText().ShouldBe("""{"a":"b","n":1,"f":1.5,"t":true}""");
        created.Json.GetProperty("avatar_url").GetString()!.ShouldStartWith("https://www.gravatar.com/avatar/");

        foreach (var path in new[] { $"{Customers}{id}", $"{Customers}{id}/", $"{Customers}external/grace", $"{Customers}external/grace/" })
        {
            (await PolarShop.GetAsync(path)).ShouldBe(200, expected);
        }

        var changed = await PatchAsync(id!, """{"name":"Rear Admiral","metadata":{},"tax_id":null,"billing_name":""}""");
        changed.Json.GetProperty("name").GetString().ShouldBe("Rear Admiral");
        changed.Json.GetProperty("billing_name").GetString().ShouldBe("Rear Admiral");
        changed.Json.GetProperty("metadata").GetRawText().ShouldBe("{}");
        changed.Json.GetProperty("tax_id").ValueKind.ShouldBe(JsonValueKind.Null);
        changed.Json.GetProperty("locale").GetString().ShouldBe("en-US");
        changed.Json.GetProperty("modified_at").ValueKind.ShouldBe(JsonValueKind.String);

        var session = await PolarShop.OpenSessionAsync(Guid.Parse(id!));
        var deleted = await PolarShop.SendAsync(HttpMethod.Delete, $"{Customers}{id}", PolarShop.Token);
        (deleted.Status, deleted.Body).ShouldBe((204, ""));
        (await PolarShop.GetAsync($"{Customers}{id}")).ShouldBe(404, PolarApi.NotFound);
        (await PolarShop.GetAsync($"{Customers}external/grace")).ShouldBe(404, PolarApi.NotFound);
        (await PolarShop.SendAsync(HttpMethod.Delete, $"{Customers}{id}", PolarShop.Token)).ShouldBe(404, PolarApi.NotFound);
        (await PolarShop.GetAsync("/v1/customer-portal/customers/me", session)).Status.ShouldBe(401);
        await CreateAsync("""{"email":"grace@example.com","external_id":"grace"}""");
    }

    [Test]
    public async Task By_the_merchants_own_id_it_is_changed_and_deleted_too()
    {
        await CreateAsync("""{"email":"ext@example.com","external_id":"a/b c"}""");
        const string path = $"{Customers}external/a%2Fb%20c";

        (await PolarShop.SendAsync(HttpMethod.Patch, path, PolarShop.Token, """{"email":"new@example.com"}""")).Json
            .GetProperty("email").GetString().ShouldBe("new@example.com");
        (await PolarShop.SendAsync(HttpMethod.Delete, path, PolarShop.Token)).Status.ShouldBe(204);
        (await PolarShop.GetAsync(path)).ShouldBe(404, PolarApi.NotFound);
    }

    [Test]
    public async Task A_name_is_optional()
    {
        var id = (await CreateAsync("""{"email":"nameless@example.com"}""")).Json.GetProperty("id").GetString()!;

        (await PatchAsync(id, """{"email":"still@example.com"}""")).Json.GetProperty("name").ValueKind.ShouldBe(JsonValueKind.Null);
        (await PatchAsync(id, """{"name":"Known"}""")).Json.GetProperty("name").GetString().ShouldBe("Known");
        (await PatchAsync(id, """{"name":null}""")).Json.GetProperty("name").ValueKind.ShouldBe(JsonValueKind.Null);
        (await PolarShop.Host.ScalarAsync<string>($"select name from customers where id = '{id}'")).ShouldBe("still@example.com");
    }

    [Test]
    public async Task An_address_or_an_external_id_is_one_customers_alone()
    {
        var id = (await CreateAsync("""{"email":"first@example.com","external_id":"first"}""")).Json.GetProperty("id").GetString()!;
        var second = (await CreateAsync("""{"email":"second@example.com"}""")).Json.GetProperty("id").GetString()!;

        (await PostAsync("""{"email":"FIRST@example.com"}""")).ShouldBe(422, Rule("email", "A customer with this email address already exists.", "FIRST@example.com"));
        (await PostAsync("""{"email":"x@example.com","external_id":"first"}""")).ShouldBe(422, Rule("external_id", "A customer with this external ID already exists.", "first"));
        (await PatchAsync(second, """{"email":"first@example.com"}""")).ShouldBe(422, Rule("email", "A customer with this email address already exists.", "first@example.com"));
        (await PatchAsync(second, """{"external_id":"first"}""")).ShouldBe(422, Rule("external_id", "A customer with this external ID already exists.", "first"));
        (await PatchAsync(id, """{"external_id":"other"}""")).ShouldBe(422, Rule("external_id", "Customer external ID cannot be updated.", "other"));
        (await PatchAsync(id, """{"external_id":"first","email":"First@example.com"}""")).Status.ShouldBe(200);
        (await PatchAsync(second, """{"external_id":"second"}""")).Json.GetProperty("external_id").GetString().ShouldBe("second");
    }

    [TestCase("{}", "missing", "email")]
    [TestCase("""{"email":"nobody"}""", "value_error", "email")]
    [TestCase("""{"email":5}""", "string_type", "email")]
    [TestCase("""{"email":"a@b.io","name":5}""", "string_type", "name")]
    [TestCase("""{"email":"a@b.io","billing_address":{"country":"XX"}}""", "enum", "billing_address")]
    [TestCase("""{"email":"a@b.io","billing_address":{"country":"US","state":"XX"}}""", "value_error", "billing_address")]
    [TestCase("""{"email":"a@b.io","billing_address":5}""", "model_attributes_type", "billing_address")]
    [TestCase("""{"email":"a@b.io","metadata":{"a":{}}}""", "string_type", "metadata")]
    [TestCase("""{"email":"a@b.io","metadata":[]}""", "model_attributes_type", "metadata")]
    [TestCase("""{"email":"a@b.io","metadata":{"":"x"}}""", "string_too_short", "metadata")]
    [TestCase("""{"email":"a@b.io","tax_id":{}}""", "string_type", "tax_id")]
    [TestCase("""{"email":"a@b.io","organization_id":"0b1c7e1e-7b0a-4c5e-9d3f-3f1f5a9c2d11"}""", "organization_token", "organization_id")]
    public async Task A_bad_value_is_refused_by_name(string body, string type, string field)
    {
        var answer = await PostAsync(body);

        answer.Status.ShouldBe(422, answer.Body);
        answer.Json.GetProperty("error").GetString().ShouldBe("RequestValidationError");
        answer.Json.GetProperty("detail")[0].GetProperty("type").GetString().ShouldBe(type);
        answer.Json.GetProperty("detail")[0].GetProperty("loc")[1].GetString().ShouldBe(field);
    }

    [TestCase("", "missing")]
    [TestCase("{", "json_invalid")]
    [TestCase("[]", "model_attributes_type")]
    public async Task A_body_that_is_no_object_is_refused(string body, string type)
    {
        foreach (var path in new[] { Customers, "/v1/customer-sessions/" })
        {
            var answer = await PolarShop.SendAsync(HttpMethod.Post, path, PolarShop.Token, body);
            answer.Status.ShouldBe(422);
            answer.Json.GetProperty("detail")[0].GetProperty("type").GetString().ShouldBe(type);
        }
    }

    [Test]
    public async Task Too_long_values_are_refused_whatever_they_are()
    {
        var longest = new string('x', 1_001);
        foreach (var key in new[] { "email", "name", "external_id", "billing_name", "tax_id", "locale" })
        {
            (await PostAsync($$"""{"email":"a@b.io","{{key}}":"{{(key == "email" ? $"{longest}@b.io" : longest)}}"}""")).Status.ShouldBe(422, key);
        }

        var metadata = string.Join(',', Enumerable.Range(0, 51).Select(i => $"\"k{i}\":\"v\""));
        (await PostAsync($$$"""{"email":"a@b.io","metadata":{{{{metadata}}}}}""")).Json.GetProperty("detail")[0].GetProperty("type").GetString().ShouldBe("too_long");
    }

    [Test]
    public async Task The_list_is_paged_sorted_and_searched()
    {
        var token = PolarShop.Host.Demo.Polar.OtherOrganizationToken;
        for (var i = 0; i < 62; i++)
        {
            (await PolarShop.SendAsync(HttpMethod.Post, "/v1/customers", token, $$"""{"email":"list{{i * 37 % 62:00}}@example.org","name":"List {{i * 17 % 62:00}}"}""")).Status.ShouldBe(201);
        }

        foreach (var (sorting, key) in new[] { ("email", "email"), ("-email", "email"), ("name", "name"), ("-name", "name"), ("created_at", "created_at"), ("-created_at", "created_at") })
        {
            var values = new List<string>();
            for (var page = 1; page <= 4; page++)
            {
                var json = (await PolarShop.GetAsync($"/v1/customers?query=list&limit=20&page={page}&sorting={sorting}", token)).Json;
                json.GetProperty("pagination").GetRawText().ShouldBe("""{"total_count":62,"max_page":4}""");
                values.AddRange(json.GetProperty("items").EnumerateArray().Select(customer => customer.GetProperty(key).GetString()!));
            }

            values.Count.ShouldBe(62);
            values.ShouldBe(sorting[0] == '-' ? values.OrderDescending(StringComparer.Ordinal) : values.Order(StringComparer.Ordinal));
        }

        (await PolarShop.GetAsync("/v1/customers/?email=LIST07@example.org", token)).Json.GetProperty("items").GetArrayLength().ShouldBe(1);
        (await PolarShop.GetAsync("/v1/customers/?email=list0", token)).Json.GetProperty("items").GetArrayLength().ShouldBe(0);
        (await PolarShop.GetAsync("/v1/customers/?query=LIST+1&limit=1000", token)).Json.GetProperty("items").GetArrayLength().ShouldBe(10);
        (await PolarShop.GetAsync("/v1/customers/?query=list&limit=1000")).Json.GetProperty("items").GetArrayLength().ShouldBe(0);
        (await PolarShop.GetAsync("/v1/customers/?sorting=age", token)).Status.ShouldBe(422);
    }

    [Test]
    public async Task A_customer_with_a_running_contract_is_not_deleted()
    {
        var answer = await PolarShop.SendAsync(HttpMethod.Delete, $"{Customers}{PolarShop.Host.Demo.Zenskar.CustomerId}", PolarShop.Token);

        answer.Status.ShouldBe(409);
        answer.Json.GetProperty("error").GetString().ShouldBe("Conflict");
        answer.Json.GetProperty("detail").GetString()!.ShouldContain("contracts");
    }

    [Test]
    public async Task The_customer_of_a_session_reads_and_changes_itself()
    {
        var id = (await CreateAsync("""{"email":"me@example.com","name":"Me"}""")).Json.GetProperty("id").GetGuid();
        var session = await PolarShop.OpenSessionAsync(id);
        const string me = "/v1/customer-portal/customers/me";

        var changed = await PolarShop.SendAsync(
            HttpMethod.Patch, me, session, """{"billing_name":"My Company","billing_address":{"country":"DE","city":"Bonn"},"tax_id":"DE123456789","metadata":{"x":1}}""");

        changed.Status.ShouldBe(200, changed.Body);
        changed.Json.GetProperty("billing_name").GetString().ShouldBe("My Company");
        changed.Json.GetProperty("tax_id").GetRawText().ShouldBe("""["DE123456789","eu_vat"]""");
        changed.Json.GetProperty("oauth_accounts").GetRawText().ShouldBe("{}");
        (await PolarShop.GetAsync(me, session)).ShouldBe(200, changed.Body);
        (await PolarShop.GetAsync(me + "/", session)).ShouldBe(200, changed.Body);
        (await PolarShop.GetAsync($"{Customers}{id}")).Json.GetProperty("metadata").GetRawText().ShouldBe("{}");
        (await PolarShop.SendAsync(HttpMethod.Patch, me, session, """{"billing_address":{"country":"RU"}}""")).Status.ShouldBe(422);
        (await PolarShop.SendAsync(HttpMethod.Patch, me, session, """{"default_payment_method_id":"x"}""")).Status.ShouldBe(422);
        (await PolarShop.SendAsync(HttpMethod.Patch, me, session, "{}")).Status.ShouldBe(200);
        (await PolarShop.SendAsync(HttpMethod.Patch, me, session, """{"tax_id":"55/0815"}""")).Json.GetProperty("tax_id").GetRawText().ShouldBe("""["55/0815","eu_vat"]""");
    }

    private static Task<PolarAnswer> PostAsync(string body) => PolarShop.SendAsync(HttpMethod.Post, Customers, PolarShop.Token, body);

    private static Task<PolarAnswer> PatchAsync(string id, string body) => PolarShop.SendAsync(HttpMethod.Patch, $"{Customers}{id}", PolarShop.Token, body);

    private static async Task<PolarAnswer> CreateAsync(string body)
    {
        var answer = await PostAsync(body);
        answer.Status.ShouldBe(201, answer.Body);
        return answer;
    }

    private static string Rule(string field, string message, string input) =>
        $$"""{"error":"PolarRequestValidationError","detail":[{"type":"value_error","loc":["body","{{field}}"],"msg":"{{message}}","input":"{{input}}"}]}""";
}
