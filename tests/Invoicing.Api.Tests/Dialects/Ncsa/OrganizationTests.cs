using System.Text.Json;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.Dialects.Ncsa;

public sealed class OrganizationTests
{
    private static string Organizations => $"/partners/{NcsaApi.Host.Demo.Ncsa.PartnerId}/organizations";

    [TestCase("""{"data":{"type":"sports","id":17696}}""", """["Women's Volleyball"]""")]
    [TestCase("""{"data":{"type":"sports","id":"3"}}""", """["Soccer"]""")]
    [TestCase("""{"data":[{"type":"sports","id":"17684"},{"type":"sports","id":17683}]}""", """["Women's Soccer","Men's Soccer"]""")]
    [TestCase("""{"data":[]}""", "[]")]
    [TestCase("null", "[]")]
    public async Task Sports_are_one_or_many(string sport, string names)
    {
        var body = $$"""{"data":{"type":"organizations","attributes":{"name":"N","email":"n@teams.example","phone":5,"zip_code":60601},"relationships":{"sport":{{sport}} } } }""";

        var created = await NcsaApi.ReadAsync(HttpMethod.Post, Organizations, 201, body);

        created.GetProperty("data").GetProperty("attributes").GetProperty("sports").GetRawText().ShouldBe(names);
        created.TryGetProperty("links", out _).ShouldBeFalse();
    }

    [Test]
    public async Task Both_spellings_are_understood_and_an_absent_contact_is_null()
    {
        var created = await NcsaApi.ReadAsync(
            HttpMethod.Post, Organizations, 201, NcsaRoute.Organization.Replace("zip_code", "zip-code", StringComparison.Ordinal));

        var attributes = created.GetProperty("data").GetProperty("attributes");
        attributes.GetProperty("zip-code").GetString().ShouldBe("60601");
        attributes.GetProperty("primary-contact-name").ValueKind.ShouldBe(JsonValueKind.Null);
        attributes.GetProperty("state").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [TestCase("name")]
    [TestCase("email")]
    [TestCase("phone")]
    [TestCase("zip_code")]
    public async Task What_is_needed_is_asked_for(string attribute)
    {
        var path = "/api/team_edition" + Organizations;
        foreach (var value in new[] { "null", "\"\"", "\" \"" })
        {
            var body = JsonDocument.Parse(NcsaRoute.Organization).RootElement.GetProperty("data").GetProperty("attributes").GetProperty(attribute).GetRawText();
            var without = NcsaRoute.Organization.Replace($"\"{attribute}\":{body}", $"\"{attribute}\":{value}", StringComparison.Ordinal);
            await NcsaApi.SendAsync(HttpMethod.Post, path, without, NcsaApi.Token).ShouldBeErrorAsync(400, path, $"Send data.attributes.{attribute}.");
        }

        await NcsaApi.SendAsync(HttpMethod.Post, path, NcsaRoute.Organization.Replace($"\"{attribute}\":", $"\"{attribute}\":[],\"x\":", StringComparison.Ordinal), NcsaApi.Token)
            .ShouldBeErrorAsync(400, path, $"data.attributes.{attribute}: A value has the wrong JSON type.");
    }

    [TestCase("\"sport\":7", 400, "data.relationships.sport: A value has the wrong JSON type.")]
    [TestCase("\"sport\":{}", 400, "A relationship needs data: a resource identifier, or null.")]
    [TestCase("\"sport\":{\"data\":7}", 400, "data.relationships.sport.data: A value has the wrong JSON type.")]
    [TestCase("\"sport\":{\"data\":[7]}", 400, "data.relationships.sport.data: A value has the wrong JSON type.")]
    [TestCase("\"sport\":{\"data\":{\"type\":\"sports\"}}", 400, "Send data.relationships.sport.data.id.")]
    [TestCase("\"sport\":{\"data\":{\"id\":\"99\"}}", 422, "There is no sport 99.")]
    public async Task A_sport_that_cannot_be_read_or_is_not_there_is_refused(string sport, int status, string detail)
    {
        var path = "/api/team_edition" + Organizations;
        var body = NcsaRoute.Organization.Replace("\"attributes\"", $"\"relationships\":{{{sport}}},\"attributes\"", StringComparison.Ordinal);

        await NcsaApi.SendAsync(HttpMethod.Post, path, body, NcsaApi.Token).ShouldBeErrorAsync(status, path, detail);
    }

    [Test]
    public async Task A_change_leaves_the_rest_alone()
    {
        var id = await CreateAsync();
        var path = $"/organizations/{id}";
        await PatchAsync(path, """{"website":"https://club.example","first_name":"Ann","city":"Chicago","state":"IL"}""");
        await PatchAsync(path, """{"last-name":"Lee","address":"1 Pier","phone":null}""");

        var attributes = (await NcsaApi.ReadAsync(HttpMethod.Get, path, 200)).GetProperty("data").GetProperty("attributes");
        var text = attributes.EnumerateObject().ToDictionary(member => member.Name, member => member.Value.ToString());
        text["name"].ShouldBe("N");
        text["email"].ShouldBe("n@teams.example");
        text["zip-code"].ShouldBe("60601");
        text["address"].ShouldBe("1 Pier");
        text["city"].ShouldBe("Chicago");
        text["state"].ShouldBe("IL");
        text["phone"].ShouldBe("");
        text["website"].ShouldBe("https://club.example");
        text["primary-contact-name"].ShouldBe("Ann Lee");
        (await NcsaApi.Host.CountAsync($"customers where serial = {id} and cast(address as varchar(4000)) like '%US-IL%'")).ShouldBe(1);
    }

    [TestCase("""{"name":""}""", "Send data.attributes.name.")]
    [TestCase("""{"email":null}""", "Send data.attributes.email.")]
    [TestCase("""{"website":7.5e1,"city":[]}""", "data.attributes.city: A value has the wrong JSON type.")]
    public async Task A_change_that_cannot_be_read_is_malformed(string attributes, string detail)
    {
        var id = await CreateAsync();
        var path = $"/api/team_edition/organizations/{id}";

        await NcsaApi.SendAsync(HttpMethod.Patch, path, BodyOf(attributes), NcsaApi.Token).ShouldBeErrorAsync(400, path, detail);
    }

    [Test]
    public async Task What_the_ledger_refuses_is_unprocessable()
    {
        var id = await CreateAsync();
        var path = $"/api/team_edition/organizations/{id}";

        await NcsaApi.SendAsync(HttpMethod.Patch, path, BodyOf($$"""{"name":"{{new string('x', 501)}}"}"""), NcsaApi.Token)
            .ShouldBeErrorAsync(422, path, "The customer's name has more than 500 characters; shorten it.");
    }

    [Test]
    public async Task An_organization_with_what_it_owes_is_not_deleted()
    {
        var organization = await NcsaOrganization.CreateAsync();
        var path = $"/api/team_edition/organizations/{organization.Serial}";
        await NcsaApi.PostAsync(organization.Serial, NcsaApi.BodyOf(organization.Contract)).ShouldBeAsync(201, NcsaApi.Created);
        await NcsaApi.SendAsync(HttpMethod.Delete, path, token: NcsaApi.Token)
            .ShouldBeErrorAsync(409, path, "The organization has contracts; cancel or delete them before you delete the organization.");

        await NcsaApi.Host.SendAsync(new Application.Contracts.CancelContractCommand(organization.ContractId));
        await NcsaApi.SendAsync(HttpMethod.Delete, path, token: NcsaApi.Token)
            .ShouldBeErrorAsync(409, path, "The organization has unpaid invoices; they must be paid, credited or void before you delete the organization.");
    }

    [Test]
    public async Task A_deleted_organization_is_unknown()
    {
        var id = await CreateAsync();
        await NcsaApi.ReadAsync(HttpMethod.Delete, $"/organizations/{id}", 200);

        await NcsaApi.ReadAsync(HttpMethod.Delete, $"/organizations/{id}", 404);
        await NcsaApi.ReadAsync(HttpMethod.Patch, $"/organizations/{id}", 404, NcsaRoute.Organization);
        await NcsaApi.ReadAsync(HttpMethod.Post, $"/organizations/{id}/organization_invoices", 404, NcsaRoute.Invoice);
    }

    private static string BodyOf(string attributes) => $$"""{"data":{"type":"organizations","attributes":{{attributes}} } }""";

    private static Task PatchAsync(string path, string attributes) => NcsaApi.ReadAsync(HttpMethod.Patch, path, 204, BodyOf(attributes));

    private static async Task<string> CreateAsync() =>
        (await NcsaApi.ReadAsync(HttpMethod.Post, Organizations, 201, NcsaRoute.Organization)).GetProperty("data").GetProperty("id").GetString()!;
}
