using System.Text.Json;
using Invoicing.Application.Abstractions;
using Invoicing.TestKit;
using NUnit.Framework;
using Shouldly;
using static Invoicing.Api.Tests.Dialects.Cannlytics.CannlyticsCalls;

namespace Invoicing.Api.Tests.Dialects.Cannlytics;

public sealed class OrganizationsTests
{
    private const string Path = "/api/organizations";

    [Test]
    public async Task A_new_one_gets_its_id_from_its_name_and_keeps_documents_at_once()
    {
        var mark = Guid.CreateVersion7().ToString("N");

        var made = await DataOfAsync(await SendAsync(HttpMethod.Post, Path, $$"""{"name":"Émile's  Lab {{mark}}","license":"C8","fee":1.50,"currency":"EUR"}"""));

        var id = made.GetProperty("organization_id").GetString()!;
        id.ShouldBe($"emiles-lab-{mark}");
        made.GetProperty("fee").GetRawText().ShouldBe("1.50");
        await (await SendAsync(HttpMethod.Post, $"{Invoices}?organization_id={id}", """{"invoice_id":"A","amount":"10"}""")).DataAsync();
        (await SharedApi.Host.CountAsync($"invoices as i join organizations as o on o.id = i.organization_id where o.handle = '{id}' and i.currency = 'EUR'")).ShouldBe(1);
    }

    [Test]
    public async Task A_second_post_merges()
    {
        var id = "lab-" + Guid.CreateVersion7().ToString("N");
        await DataOfAsync(await SendAsync(HttpMethod.Post, Path, $$$"""{"organization_id":"{{{id}}}","name":"One","a":{"x":1}}"""));

        foreach (var path in new[] { Path, $"{Path}/{id}" })
        {
            await DataOfAsync(await SendAsync(HttpMethod.Post, path, $$$"""{"organization_id":"{{{id}}}","name":"Two","a":{"y":2},"email":"two@lab.example"}"""));
        }

        var read = await DataOfAsync(await SendAsync(HttpMethod.Get, $"{Path}/{id}"));
        read.GetProperty("name").GetString().ShouldBe("Two");
        read.GetProperty("a").GetRawText().ShouldBe("""{"x":1,"y":2}""");
        (await SharedApi.Host.CountAsync($"organizations where handle = '{id}' and name = 'Two' and email = 'two@lab.example'")).ShouldBe(1);
    }

    [Test]
    public async Task The_answers_have_the_keys_of_this_API()
    {
        var list = await (await SendAsync(HttpMethod.Get, $"{Path}?name=Test%20Company")).Content.ReadAsStringAsync();
        var one = await (await SendAsync(HttpMethod.Get, $"{Path}/{Handle}")).Content.ReadAsStringAsync();

        var account = await SharedApi.Host.ScalarAsync<Guid>($"select account_id from organizations where handle = '{Handle}'");
        var document = $$"""{"id":"{{Handle}}","organization_id":"{{Handle}}","name":"Test Company","type":"lab","owner":["{{account}}"],"team":["{{account}}"]}""";
        list.ShouldBe($$"""{"data":[{{document}}]}""");
        one.ShouldBe($$"""{"data":{{document}}}""");
    }

    [Test]
    public async Task The_list_holds_what_the_key_may_see()
    {
        var mine = await NewOrganizationAsync();
        var narrow = await KeyAsync(Role.Team, mine);

        (await IdsAsync(Key)).ShouldContain(mine);
        (await IdsAsync(Key)).ShouldBe((await IdsAsync(Key)).Order(StringComparer.Ordinal));
        (await IdsAsync(narrow)).ShouldBe([mine]);
        (await IdsAsync(OtherKey)).ShouldNotContain(mine);
    }

    [Test]
    public async Task An_unknown_one_and_another_accounts_are_the_same()
    {
        foreach (var id in new[] { "nobody", OtherOrganization })
        {
            await (await SendAsync(HttpMethod.Get, $"{Path}/{id}")).ShouldRefuseAsync(404, "No organization exists with the given ID.");
            await (await SendAsync(HttpMethod.Post, $"{Path}/{id}", """{"name":"x"}""")).ShouldRefuseAsync(400, "No data exists for the given ID.");
        }
    }

    [Test]
    public async Task A_narrow_key_neither_reads_nor_changes_others_nor_makes_new_ones()
    {
        var narrow = "Bearer " + await KeyAsync(Role.Owner, await NewOrganizationAsync());

        await (await SendAsync(HttpMethod.Get, $"{Path}/{Handle}", null, narrow)).ShouldRefuseAsync(
            400, "This is a private organization and you are not a team member. Request to join before continuing.");
        foreach (var path in new[] { Path, $"{Path}/{Handle}" })
        {
            await (await SendAsync(HttpMethod.Post, path, $$"""{"organization_id":"{{Handle}}","name":"Mine"}""", narrow)).ShouldRefuseAsync(
                400, "You do not currently belong to this organization. Request to join before continuing.");
        }

        await (await SendAsync(HttpMethod.Post, Path, """{"name":"Brand new"}""", narrow)).ShouldRefuseAsync(
            403, "Only a credential for every organization of the account creates another one.");
    }

    [TestCase("{}")]
    [TestCase("[]")]
    [TestCase("5")]
    [TestCase("{")]
    [TestCase("""{"license":"x"}""")]
    [TestCase("""{"name":"!!!"}""")]
    public async Task What_names_no_organization_is_refused(string body)
    {
        var response = await SendAsync(HttpMethod.Post, Path, body);

        ((int)response.StatusCode).ShouldBe(400);
        (await response.Content.ReadAsStringAsync()).ShouldStartWith("""{"success":false,"error":true,"data":null,"message":""");
    }

    [Test]
    public async Task Without_a_key_nothing_is_told()
    {
        await (await SendAsync(HttpMethod.Get, Path, null, null)).ShouldRefuseAsync(401, NotAuthenticated);
        await (await SendAsync(HttpMethod.Post, Path, "{", "Bearer wrong")).ShouldRefuseAsync(401, NotAuthenticated);
        await (await SendAsync(HttpMethod.Get, Path + "/x", null, "Bearer wrong")).ShouldRefuseAsync(401, NotAuthenticated);
    }

    [TestCase("/api/")]
    [TestCase("/api")]
    public async Task The_root_welcomes_everybody(string path)
    {
        var response = await SendAsync(HttpMethod.Get, path, null, null);

        ((int)response.StatusCode).ShouldBe(200);
        (await response.Content.ReadAsStringAsync()).ShouldStartWith("{\"message\":\"Welcome");
    }

    private static async Task<string[]> IdsAsync(string key)
    {
        var answer = await (await SendAsync(HttpMethod.Get, Path, null, "Bearer " + key)).Content.ReadAsStringAsync();
        return [.. JsonDocument.Parse(answer).RootElement.GetProperty("data").EnumerateArray()
            .Select(document => document.GetProperty("organization_id").GetString()!)
            .Where(id => !Guid.TryParse(id, out _))];
    }

    private static async Task<JsonElement> DataOfAsync(HttpResponseMessage response)
    {
        var answer = await response.Content.ReadAsStringAsync();
        ((int)response.StatusCode).ShouldBe(200, answer);
        return JsonDocument.Parse(answer).RootElement.GetProperty("data");
    }
}
