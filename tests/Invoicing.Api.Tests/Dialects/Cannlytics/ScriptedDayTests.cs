using Invoicing.Application.Invoices;
using Invoicing.Domain.Companies;
using Invoicing.TestKit;
using NUnit.Framework;

namespace Invoicing.Api.Tests.Dialects.Cannlytics;

/// <summary>A laboratory's day, with every answer written down.</summary>
public sealed class ScriptedDayTests
{
    private const string Organization = "?organization_id=day-laboratory";

    private (string Name, string Value) _key;

    [Test]
    public async Task A_day()
    {
        await using var host = await ApiHost.StartAsync();
        _key = ("Authorization", "Bearer " + host.Demo.Cannlytics.ApiKey);
        var day = new ScriptedDay(host.Client);
        await OpenAsync(day);
        await KeepAsync(day, "contacts", "contact_id");
        await KeepAsync(day, "projects", "project_id");
        await KeepAsync(day, "invoices", "invoice_id");
        await RefuseAsync(day);
        await EndKeyAsync(day, host.Client);
        await ReadLedgerAsync(day, host);
        day.ShouldEqual("tests/Invoicing.Api.Tests/Dialects/Cannlytics/day.golden.txt");
    }

    private async Task OpenAsync(ScriptedDay day)
    {
        await day.CallAsync("Who is there?", HttpMethod.Get, "/api/");
        await day.CallAsync("My organizations", HttpMethod.Get, "/api/organizations", null, _key);
        await day.CallAsync(
            "A laboratory", HttpMethod.Post, "/api/organizations", """{"name":"Day Laboratory","license":"C8-0000001","currency":"USD","support":"help@day.example"}""", _key);
        await day.CallAsync("A better name", HttpMethod.Post, "/api/organizations/day-laboratory", """{"name":"Day Laboratory LLC","public":false}""", _key);
        await day.CallAsync("Read back", HttpMethod.Get, "/api/organizations/day-laboratory", null, _key);
        await day.CallAsync("An unknown one", HttpMethod.Get, "/api/organizations/nobody", null, _key);
    }

    private async Task KeepAsync(ScriptedDay day, string collection, string keyName)
    {
        var path = $"/api/{collection}";
        await day.CallAsync($"Create in {collection}", HttpMethod.Post, path + Organization, $$"""{"{{keyName}}":"A-1","z":1.50,"amount":"350","map":{"x":1,"y":[1,2]},"note":null}""", _key);
        await day.CallAsync("Create two", HttpMethod.Post, path + Organization, $$"""[{"{{keyName}}":"A-2","amount":"80"},{"{{keyName}}":"A-3"}]""", _key);
        await day.CallAsync("List", HttpMethod.Get, path + Organization, null, _key);
        await day.CallAsync("By amount, downwards, one", HttpMethod.Get, path + Organization + "&order_by=amount&desc=yes&limit=1", null, _key);
        await day.CallAsync("Two of them", HttpMethod.Get, path + Organization + "&items=A-3,A-1", null, _key);
        await day.CallAsync("Merge; the id in the path does not count", HttpMethod.Post, path + "/A-2" + Organization, $$$"""{"{{{keyName}}}":"A-1","amount":"720","map":{"y":[3]}}""", _key);
        await day.CallAsync("Read back", HttpMethod.Get, path + "/A-1" + Organization, null, _key);
        await day.CallAsync("Delete by body", HttpMethod.Delete, path + Organization, $$"""[{"{{keyName}}":"A-1"},{"{{keyName}}":"A-3"}]""", _key);
        await day.CallAsync("Delete by path", HttpMethod.Delete, path + "/A-2" + Organization, "{}", _key);
        await day.CallAsync("Unknown now", HttpMethod.Get, path + "/A-1" + Organization, null, _key);
    }

    private async Task RefuseAsync(ScriptedDay day)
    {
        await day.CallAsync("No key", HttpMethod.Get, "/api/projects" + Organization);
        await day.CallAsync("No organization", HttpMethod.Get, "/api/projects", null, _key);
        await day.CallAsync("Somebody else's", HttpMethod.Get, "/api/projects?organization_id=nobody", null, _key);
        await day.CallAsync("No id", HttpMethod.Post, "/api/projects" + Organization, """{"name":"x"}""", _key);
        await day.CallAsync("No JSON", HttpMethod.Post, "/api/projects" + Organization, "{", _key);
        await day.CallAsync("Another verb", HttpMethod.Put, "/api/projects" + Organization, "{}", _key);
        await day.CallAsync("No such collection", HttpMethod.Get, "/api/recipes" + Organization, null, _key);
        await day.CallAsync("Bad items", HttpMethod.Get, "/api/projects" + Organization + "&items=[1", null, _key);
    }

    private async Task EndKeyAsync(ScriptedDay day, HttpClient client)
    {
        const string request = """{"name":"Bench","permissions":["read"],"expiration_at":"2099-12-31"}""";
        var made = await day.CallAsync("A key", HttpMethod.Post, "/api/auth/create-key", request, _key);
        var secret = made.GetProperty("api_key").GetString()!;
        await day.CallAsync("It opens", HttpMethod.Get, "/api/projects" + Organization, null, ("Authorization", "Bearer " + secret));
        await day.CallAsync("No prefix", HttpMethod.Post, "/api/auth/delete-key", "{}", _key);
        await day.CallAsync("An unknown prefix", HttpMethod.Post, "/api/auth/delete-key", """{"prefix":"????"}""", _key);
        await EndAsync(day, client, secret[..4]);
        await day.CallAsync("It opens nothing any more", HttpMethod.Get, "/api/projects" + Organization, null, ("Authorization", "Bearer " + secret));
    }

    // Its first characters are another text in each run.
    private async Task EndAsync(ScriptedDay day, HttpClient client, string prefix)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/auth/delete-key") { Content = new StringContent($$"""{"prefix":"{{prefix}}"}""") };
        request.Headers.TryAddWithoutValidation(_key.Name, _key.Value);
        using var response = await client.SendAsync(request);
        var answer = await response.Content.ReadAsStringAsync();
        day.Write("The key ends", "POST /api/auth/delete-key", """{"prefix":"its first four characters"}""", (int)response.StatusCode, response.Content.Headers.ContentType?.ToString(), answer);
    }

    /// <summary>A seller whose invoices another API makes, and who has no handle.</summary>
    private async Task ReadLedgerAsync(ScriptedDay day, ApiHost host)
    {
        var (company, debtor) = (CompanyIdentifier.Parse("ESB12345674"), CompanyIdentifier.Parse("FR732829320"));
        var made = await host.SendAsync(new CreateInvoiceCommand("2026/17", company, debtor, 123_450, new DateOnly(2026, 1, 15), new DateOnly(2026, 3, 1)));
        var organization = "?organization_id=" + await host.ScalarAsync<Guid>($"select id from organizations where company_identifier = '{company.Value}'");
        await day.CallAsync("A document of one's own beside it", HttpMethod.Post, "/api/invoices" + organization, """{"invoice_id":"OWN-1","due_at":"2026-02-01"}""", _key);
        await day.CallAsync("Both in one list", HttpMethod.Get, "/api/invoices" + organization + "&order_by=due_at&desc=1", null, _key);
        await day.CallAsync("The other API's alone", HttpMethod.Get, $"/api/invoices/{made.Id}{organization}", null, _key);
        await day.CallAsync("It is only read here", HttpMethod.Delete, $"/api/invoices/{made.Id}{organization}", "{}", _key);
    }
}
