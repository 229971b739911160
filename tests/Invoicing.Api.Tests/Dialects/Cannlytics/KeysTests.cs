using System.Globalization;
using System.Text.Json;
using Invoicing.Application.Abstractions;
using Invoicing.TestKit;
using NUnit.Framework;
using Shouldly;
using static Invoicing.Api.Tests.Dialects.Cannlytics.CannlyticsCalls;

namespace Invoicing.Api.Tests.Dialects.Cannlytics;

public sealed class KeysTests
{
    private const string Create = "/api/auth/create-key";
    private const string List = "/api/auth/get-keys";
    private const string Delete = "/api/auth/delete-key";

    [Test]
    public async Task A_new_key_opens_what_its_maker_opens_until_it_is_deleted()
    {
        var key = await CreateAsync("""{"name":"Bench 1","permissions":["read"],"expiration_at":"2099-01-01"}""");
        (await OpenAsync(key)).ShouldBe(200);

        await (await SendAsync(HttpMethod.Post, Delete, $$"""{"prefix":"{{key[..4]}}"}""")).ShouldSayAsync(200, """{"success":true,"message":"API key successfully deleted."}""");

        (await OpenAsync(key)).ShouldBe(401);
        (await PrefixesAsync(Key)).ShouldNotContain(key[..4]);
        await (await SendAsync(HttpMethod.Post, Delete, $$"""{"prefix":"{{key[..4]}}"}""")).ShouldRefuseAsync(403, "No API key found with the given prefix.");
    }

    [Test]
    public async Task The_list_tells_everything_but_the_key()
    {
        var key = await CreateAsync("""{"name":"Bench 2","permissions":["read","write"],"expiration_at":"2099-01-01"}""");

        var answer = await (await SendAsync(HttpMethod.Get, List)).Content.ReadAsStringAsync();
        var listed = JsonDocument.Parse(answer).RootElement.GetProperty("data").EnumerateArray().Single(item => item.GetProperty("prefix").GetString() == key[..4]);

        answer.ShouldStartWith("""{"status":"success","data":[""");
        answer.ShouldNotContain(key);
        listed.GetProperty("name").GetString().ShouldBe("Bench 2");
        listed.GetProperty("permissions").GetRawText().ShouldBe("""["read","write"]""");
        InstantOf(listed, "expiration_at").ShouldBe(InstantOf(listed, "created_at").AddDays(365), TimeSpan.FromSeconds(1));
        (await SharedApi.Host.CountAsync($"credentials where name = 'Bench 2' and cast(secret_hash as varchar(100)) like '%{key}%'")).ShouldBe(0);
    }

    [TestCase("{}", "API key", "[\"*\"]")]
    [TestCase("""{"name":"  ","permissions":null,"expiration_at":null}""", "API key", "[\"*\"]")]
    [TestCase("""{"name":"One","permissions":"read","expiration_at":""}""", "One", "[\"read\"]")]
    [TestCase("""{"name":"Two","permissions":[],"expiration_at":"1/2/2099"}""", "Two", "[]")]
    public async Task What_is_left_out_is_filled_in(string body, string name, string permissions)
    {
        var key = await CreateAsync(body);

        var listed = (await ListedAsync(Key)).Single(item => item.GetProperty("prefix").GetString() == key[..4]);
        listed.GetProperty("name").GetString().ShouldBe(name);
        listed.GetProperty("permissions").GetRawText().ShouldBe(permissions);
        InstantOf(listed, "expiration_at").ShouldBe(InstantOf(listed, "created_at").AddDays(365), TimeSpan.FromSeconds(1));
    }

    [Test]
    public async Task An_expired_key_is_refused_and_still_listed()
    {
        var expiry = TimeProvider.System.GetUtcNow().AddSeconds(2).ToString("O", CultureInfo.InvariantCulture);
        var key = await CreateAsync($$"""{"name":"Short","expiration_at":"{{expiry}}"}""");
        (await OpenAsync(key)).ShouldBe(200);

        await Task.Delay(TimeSpan.FromSeconds(2.1));

        await (await SendAsync(HttpMethod.Get, $"{Invoices}?organization_id={Handle}", null, "Bearer " + key)).ShouldRefuseAsync(401, NotAuthenticated);
        (await PrefixesAsync(Key)).ShouldContain(key[..4]);
    }

    [TestCase("""{"expiration_at":"2020-01-01"}""", "The key would have expired already; let it expire later.")]
    [TestCase("""{"expiration_at":"soon"}""", "The expiration_at must be an ISO 8601 date or time, or month/day/year.")]
    [TestCase("""{"expiration_at":"31/12/2099"}""", "The expiration_at must be an ISO 8601 date or time, or month/day/year.")]
    [TestCase("""{"permissions":{"a":1}}""", "The permissions must be a list of texts.")]
    [TestCase("""{"permissions":[1]}""", "The permissions must be a list of texts.")]
    public async Task A_key_that_can_not_be_made_is_refused(string body, string message) =>
        await (await SendAsync(HttpMethod.Post, Create, body)).ShouldRefuseAsync(400, message);

    [TestCase(Create, "{")]
    [TestCase(Create, "[]")]
    [TestCase(Create, "")]
    [TestCase(Create, """{"name":5}""")]
    [TestCase(Delete, "{")]
    [TestCase(Delete, "")]
    public async Task A_broken_body_is_malformed(string path, string body)
    {
        var response = await SendAsync(HttpMethod.Post, path, body);

        ((int)response.StatusCode).ShouldBe(400);
        (await response.Content.ReadAsStringAsync()).ShouldStartWith("""{"success":false,"error":true,"data":null,"message":""");
    }

    [TestCase("{}")]
    [TestCase("[]")]
    [TestCase("""{"prefix":5}""")]
    public async Task A_deletion_without_prefix_is_refused(string body) =>
        await (await SendAsync(HttpMethod.Post, Delete, body)).ShouldRefuseAsync(403, "A `prefix` is expected in the request body.");

    [Test]
    public async Task Keys_that_an_operator_made_are_neither_listed_nor_deleted()
    {
        (await ListedAsync(Key)).ShouldNotContain(listed => listed.GetProperty("name").GetString() == "demo key");

        await (await SendAsync(HttpMethod.Post, Delete, $$"""{"prefix":"{{Key[..Math.Min(4, Key.Length)]}}"}"""))
            .ShouldRefuseAsync(403, "No API key found with the given prefix.");
    }

    [Test]
    public async Task Another_account_neither_sees_nor_deletes_it()
    {
        var key = await CreateAsync("""{"name":"Mine"}""");

        (await ListedAsync(OtherKey)).ShouldNotContain(listed => listed.GetProperty("name").GetString() == "Mine");
        await (await SendAsync(HttpMethod.Post, Delete, $$"""{"prefix":"{{key[..4]}}"}""", "Bearer " + OtherKey))
            .ShouldRefuseAsync(403, "No API key found with the given prefix.");
        (await OpenAsync(key)).ShouldBe(200);
    }

    [Test]
    public async Task A_narrow_key_makes_narrow_keys_and_sees_no_wider_ones()
    {
        var another = await NewOrganizationAsync();
        var narrow = await KeyAsync(Role.QualityAssurance, another);
        var wide = await CreateAsync("""{"name":"Wide"}""");

        var made = await CreateAsync("""{"name":"Narrow"}""", narrow);

        (await OpenAsync(made, another)).ShouldBe(200);
        (await OpenAsync(made)).ShouldBe(403);
        (await PrefixesAsync(narrow)).ShouldBe([made[..4]]);
        await (await SendAsync(HttpMethod.Post, Delete, $$"""{"prefix":"{{wide[..4]}}"}""", "Bearer " + narrow))
            .ShouldRefuseAsync(403, "No API key found with the given prefix.");
        (await OpenAsync(wide)).ShouldBe(200);
    }

    [Test]
    public async Task Without_a_key_nothing_is_told()
    {
        foreach (var (method, path) in new[] { (HttpMethod.Post, Create), (HttpMethod.Get, List), (HttpMethod.Post, Delete) })
        {
            await (await SendAsync(method, path, method == HttpMethod.Get ? null : "{", null)).ShouldRefuseAsync(401, NotAuthenticated);
            await (await SendAsync(method, path, method == HttpMethod.Get ? null : "{", "Bearer wrong")).ShouldRefuseAsync(401, NotAuthenticated);
        }
    }

    [Test]
    public async Task Another_verb_is_not_allowed() =>
        await (await SendAsync(HttpMethod.Get, Create)).ShouldRefuseAsync(405, "Method \"GET\" not allowed.");

    private static async Task<string> CreateAsync(string body, string? key = null)
    {
        var answer = await (await SendAsync(HttpMethod.Post, Create, body, "Bearer " + (key ?? Key))).Content.ReadAsStringAsync();
        answer.ShouldStartWith("""{"success":true,"api_key":""");
        return JsonDocument.Parse(answer).RootElement.GetProperty("api_key").GetString()!;
    }

    private static async Task<int> OpenAsync(string key, string? organization = null) =>
        (int)(await SendAsync(HttpMethod.Get, $"{Invoices}?limit=1&organization_id={organization ?? Handle}", null, "Bearer " + key)).StatusCode;

    private static async Task<JsonElement[]> ListedAsync(string key)
    {
        var answer = await (await SendAsync(HttpMethod.Get, List, null, "Bearer " + key)).Content.ReadAsStringAsync();
        return [.. JsonDocument.Parse(answer).RootElement.GetProperty("data").EnumerateArray()];
    }

    private static async Task<string[]> PrefixesAsync(string key) => [.. (await ListedAsync(key)).Select(listed => listed.GetProperty("prefix").GetString()!)];

    private static DateTime InstantOf(JsonElement key, string name) =>
        DateTime.ParseExact(key.GetProperty(name).GetString()!, "yyyy-MM-dd'T'HH:mm:ss.ffffff", CultureInfo.InvariantCulture);
}
