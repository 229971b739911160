using System.Text.Json;
using Invoicing.Application.Abstractions;
using NUnit.Framework;
using Shouldly;
using static Invoicing.Api.Tests.Dialects.Cannlytics.CannlyticsCalls;

namespace Invoicing.Api.Tests.Dialects.Cannlytics;

public sealed class CollectionsTests
{
    private const int Many = 65;

    private string _organization = null!;
    private string _scratch = null!;

    /// <summary>Sixty-five projects: every third without a sum, of the others the sums fall as the ids rise.</summary>
    [OneTimeSetUp]
    public async Task StoreAsync()
    {
        _organization = await NewOrganizationAsync();
        _scratch = await NewOrganizationAsync();
        var documents = Enumerable.Range(0, Many).Select(number =>
            $$"""{"project_id":"P-{{number:000}}"{{(number % 3 == 0 ? "" : $",\"sum\":{Many - number}")}}}""");
        await (await SendAsync(HttpMethod.Post, Path("projects"), $"[{string.Join(',', documents)}]")).DataAsync();
    }

    [TestCase("projects", "project_id")]
    [TestCase("contacts", "contact_id")]
    [TestCase("analyses", "analysis_id")]
    [TestCase("samples", "sample_id")]
    [TestCase("inventory", "inventory_id")]
    public async Task Documents_come_back_to_the_letter(string collection, string keyName)
    {
        var id = NewId();
        var sent = $$"""{"zeta":1.50,"{{keyName}}":"{{id}}","alpha":[1e2,{"b":null,"a":"\u00e4"}],"updated_by":"me"}""";

        var posted = await SendAsync(HttpMethod.Post, Scratch(collection), sent);

        var kept = $$"""{"zeta":1.50,"{{keyName}}":"{{id}}","alpha":[1e2,{"b":null,"a":"\u00e4"}],"updated_by":"*","updated_at":"*"}""";
        await posted.ShouldAnswerAsync(kept);
        await (await ScratchAsync(collection, id)).ShouldAnswerAsync($$"""{"id":"{{id}}",{{kept[1..]}}""");
        (await DraftsAsync(id, "1 = 1")).ShouldBe(0);
    }

    [Test]
    public async Task Maps_merge_and_lists_replace()
    {
        var id = NewId();
        await SendAsync(HttpMethod.Post, Scratch("contacts"), $$$"""{"contact_id":"{{{id}}}","map":{"a":1,"b":{"c":2}},"list":[1,2],"none":1}""");

        await SendAsync(HttpMethod.Post, Scratch("contacts"), $$$"""{"contact_id":"{{{id}}}","map":{"b":{"d":3}},"list":[3],"none":null}""");

        await (await ScratchAsync("contacts", id)).ShouldAnswerAsync(
            $$$"""{"id":"{{{id}}}","contact_id":"{{{id}}}","map":{"a":1,"b":{"c":2,"d":3}},"list":[3],"none":null,{{{Stamp}}}}""");
    }

    [Test]
    public async Task An_id_is_another_document_in_another_collection()
    {
        var id = NewId();
        await SendAsync(HttpMethod.Post, Scratch("contacts"), $$"""{"contact_id":"{{id}}"}""");
        await SendAsync(HttpMethod.Post, Scratch("samples"), $$"""{"sample_id":"{{id}}"}""");

        await (await SendAsync(HttpMethod.Delete, Scratch("samples", id))).ShouldAnswerAsync("[]");

        await (await ScratchAsync("samples", id)).ShouldAnswerAsync("{}");
        await (await ScratchAsync("contacts", id)).ShouldAnswerAsync($$"""{"id":"{{id}}","contact_id":"{{id}}",{{Stamp}}}""");
    }

    [Test]
    public async Task Sixty_five_are_listed_in_the_order_of_their_ids() => (await IdsAsync("")).ShouldBe(Numbers(Enumerable.Range(0, Many)));

    [Test]
    public async Task Any_text_as_desc_turns_the_list() => (await IdsAsync("&desc=false")).ShouldBe(Numbers(Enumerable.Range(0, Many).Reverse()));

    [Test]
    public async Task An_order_by_a_field_leaves_out_what_lacks_it() =>
        (await IdsAsync("&order_by=sum")).ShouldBe(Numbers(Enumerable.Range(0, Many).Where(number => number % 3 != 0).Reverse()));

    [Test]
    public async Task The_limit_cuts_after_the_order() =>
        (await IdsAsync("&order_by=sum&desc=1&limit=5")).ShouldBe(["P-001", "P-002", "P-004", "P-005", "P-007"]);

    [TestCase("&items=P-003,P-001,nobody", "P-001 P-003")]
    [TestCase("&items=P-003&items=P-001", "P-001 P-003")]
    [TestCase("&items=%5B%22P-003%22,%22P-001%22%5D", "P-001 P-003")]
    [TestCase("&items=P-003,P-001,P-002&order_by=sum", "P-002 P-001")]
    [TestCase("&items=P-003,P-001,P-002&desc=1&limit=2", "P-003 P-002")]
    [TestCase("&items=nobody", "")]
    [TestCase("&items=&limit=1", "P-000")]
    public async Task Items_name_the_only_documents_that_are_asked_for(string query, string ids) =>
        string.Join(' ', await IdsAsync(query)).ShouldBe(ids);

    [Test]
    public async Task Forty_items_are_found_among_sixty_five() =>
        (await IdsAsync("&items=" + string.Join(',', Numbers(Enumerable.Range(20, 40))))).ShouldBe(Numbers(Enumerable.Range(20, 40)));

    [TestCase("[1]")]
    [TestCase("[\"P-001\"")]
    public async Task Items_that_are_no_ids_are_refused(string items) =>
        await (await SendAsync(HttpMethod.Get, Path("projects") + "&items=" + Uri.EscapeDataString(items)))
        .ShouldRefuseAsync(400, "The items must be ids with commas between them, or a JSON list of ids.");

    [TestCase("projects", """{"name":"x"}""", "Every object needs a project_id: text of 1 to 500 characters.")]
    [TestCase("analyses", """{"analysis_id":5}""", "Every object needs an analysis_id: text of 1 to 500 characters.")]
    [TestCase("projects", """[]""", "The array is empty.")]
    [TestCase("projects", """[{"project_id":"x"},{"invoice_id":"x"}]""", "Every object needs a project_id: text of 1 to 500 characters.")]
    public async Task What_is_no_document_is_refused(string collection, string body, string reason)
    {
        await (await SendAsync(HttpMethod.Post, Path(collection), body)).ShouldRefuseAsync(400, $"{NotRecognized} {reason}");
        await (await SendAsync(HttpMethod.Delete, Path(collection), body)).ShouldRefuseAsync(400, $"{NotRecognized} {reason}");
    }

    [Test]
    public async Task A_team_member_deletes_nothing()
    {
        var key = await KeyAsync(Role.Team, _organization);

        foreach (var path in new[] { Path("projects"), Path("projects", "P-001") })
        {
            await (await SendAsync(HttpMethod.Delete, path, """{"project_id":"P-001"}""", "Bearer " + key))
                .ShouldRefuseAsync(403, "Your must be an owner or quality assurance to delete projects.");
        }
    }

    [TestCase("GET", "/api/Projects")]
    [TestCase("GET", "/api/recipes")]
    [TestCase("PUT", "/api/recipes")]
    [TestCase("GET", "/api/projects/")]
    [TestCase("GET", "/api/projects/P-001/more")]
    public async Task An_unknown_path_is_not_found(string verb, string path) =>
        await (await SendAsync(new HttpMethod(verb), $"{path}?organization_id={_organization}")).ShouldRefuseAsync(404, "There is nothing at this path.");

    [Test]
    public async Task Another_verb_is_not_allowed() =>
        await (await SendAsync(HttpMethod.Put, Path("projects"), "{}")).ShouldRefuseAsync(405, "Method \"PUT\" not allowed.");

    [Test]
    public async Task Another_account_sees_nothing()
    {
        await (await SendAsync(HttpMethod.Get, Path("projects"), null, "Bearer " + OtherKey)).ShouldRefuseAsync(403, NoMember);
        await (await SendAsync(HttpMethod.Get, Path("projects", "P-001"), null, "Bearer wrong")).ShouldRefuseAsync(401, NotAuthenticated);
        await (await SendAsync(HttpMethod.Get, "/api/projects")).ShouldRefuseAsync(403, NoOrganization);
    }

    private async Task<string[]> IdsAsync(string query)
    {
        var data = await (await SendAsync(HttpMethod.Get, Path("projects") + query)).DataAsync();
        return [.. JsonDocument.Parse(data).RootElement.EnumerateArray().Select(document => document.GetProperty("id").GetString()!)];
    }

    private static string[] Numbers(IEnumerable<int> numbers) => [.. numbers.Select(number => $"P-{number:000}")];

    private Task<HttpResponseMessage> ScratchAsync(string collection, string id) => SendAsync(HttpMethod.Get, Scratch(collection, id));

    private string Path(string collection, string? id = null) => PathIn(_organization, collection, id);

    private string Scratch(string collection, string? id = null) => PathIn(_scratch, collection, id);

    private static string PathIn(string organization, string collection, string? id) =>
        $"/api/{collection}{(id is null ? "" : "/" + id)}?organization_id={organization}";
}
