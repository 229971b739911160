using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.Operation;

[NonParallelizable]
public sealed partial class ServeTests
{
    private static readonly string[] Contract =
    [
        "baseUrl",
        "ncsa.email", "ncsa.password", "ncsa.sessionToken", "ncsa.partnerId", "ncsa.organizationId", "ncsa.organizationContractId",
        "ncsa.otherSessionToken", "ncsa.otherOrganizationId", "ncsa.otherOrganizationContractId",
        "cannlytics.apiKey", "cannlytics.organizationId", "cannlytics.otherApiKey", "cannlytics.otherOrganizationId",
        "novicap.apiKey", "novicap.otherPartnerApiKey", "novicap.companyNovicapId", "novicap.debtorNovicapId",
        "polar.organizationToken", "polar.customerSessionToken", "polar.customerId", "polar.paidOrderId", "polar.unpaidOrderId",
        "polar.orderWithoutBillingDetailsId", "polar.otherCustomersOrderId", "polar.otherOrganizationToken", "polar.otherCustomerSessionToken",
        "zenskar.apiKey", "zenskar.organisation", "zenskar.customerId", "zenskar.contractId", "zenskar.otherOrganisation",
        "zenskar.otherOrganisationApiKey",
        "native.apiKey", "native.otherAccountApiKey",
    ];

    private DataFolder _data = null!;
    private ServerProcess _server = null!;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        _data = new DataFolder();
        _server = ServerProcess.Serve(_data.Root, "--demo");
        TestContext.Out.WriteLine($"first start, with the demo: {Milliseconds(await _server.WaitUntilReadyAsync())}");
    }

    [OneTimeTearDown]
    public void Stop()
    {
        _server.Dispose();
        _data.Dispose();
    }

    [Test]
    public void Demo_file_has_exactly_the_promised_keys() =>
        Names(_data.Demo(), "").ShouldBe(Contract, ignoreOrder: true);

    /// <summary>Not found, because what is asked for is nobody's: without the credential each of these says unauthorized.</summary>
    [TestCase("novicap.apiKey", "Authorization", "Bearer ", "/v1/invoices/I-0000", HttpStatusCode.NotFound)]
    [TestCase("novicap.otherPartnerApiKey", "Authorization", "Bearer ", "/v1/invoices/I-0000", HttpStatusCode.NotFound)]
    [TestCase("cannlytics.apiKey", "Authorization", "Bearer ", "/api/invoices?organization_id=test-company", HttpStatusCode.OK)]
    [TestCase("cannlytics.otherApiKey", "Authorization", "Bearer ", "/api/invoices?organization_id=other-company", HttpStatusCode.OK)]
    [TestCase("cannlytics.otherApiKey", "Authorization", "Bearer ", "/api/invoices?organization_id=test-company", HttpStatusCode.Forbidden)]
    [TestCase("polar.customerSessionToken", "Authorization", "Bearer ", "/v1/customer-portal/orders/{polar.paidOrderId}", HttpStatusCode.OK)]
    [TestCase("polar.customerSessionToken", "Authorization", "Bearer ", "/v1/customer-portal/orders/{polar.unpaidOrderId}", HttpStatusCode.OK)]
    [TestCase("polar.customerSessionToken", "Authorization", "Bearer ", "/v1/customer-portal/orders/{polar.orderWithoutBillingDetailsId}", HttpStatusCode.OK)]
    [TestCase("polar.customerSessionToken", "Authorization", "Bearer ", "/v1/customer-portal/orders/{polar.otherCustomersOrderId}", HttpStatusCode.NotFound)]
    [TestCase("polar.otherCustomerSessionToken", "Authorization", "Bearer ", "/v1/customer-portal/orders/{polar.paidOrderId}", HttpStatusCode.NotFound)]
    [TestCase("nobody", "Authorization", "Bearer ", "/v1/customer-portal/orders/{polar.paidOrderId}", HttpStatusCode.Unauthorized)]
    public async Task Credential_opens_its_own_data(string secret, string header, string prefix, string path, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Filled(path));
        request.Headers.Add(header, prefix + Value(secret));
        using var answer = await _server.Client.SendAsync(request);
        answer.StatusCode.ShouldBe(expected);
    }

    [TestCase("ncsa.sessionToken", "{ncsa.otherOrganizationId}", HttpStatusCode.NotFound)]
    [TestCase("ncsa.otherSessionToken", "{ncsa.organizationId}", HttpStatusCode.NotFound)]
    [TestCase("ncsa.otherSessionToken", "{ncsa.otherOrganizationId}", HttpStatusCode.Created)]
    [TestCase("nobody", "{ncsa.organizationId}", HttpStatusCode.Unauthorized)]
    public async Task Session_opens_its_own_organizations(string token, string organization, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Filled($"/api/team_edition/organizations/{organization}/organization_invoices"));
        request.Headers.Add("Session-Token", Value(token));
        request.Content = JsonContent.Create(new { data = new { type = "organization_invoices" } });
        using var answer = await _server.Client.SendAsync(request);
        answer.StatusCode.ShouldBe(expected);
    }

    [TestCase("zenskar.apiKey", "zenskar.organisation", HttpStatusCode.NotFound)]
    [TestCase("zenskar.otherOrganisationApiKey", "zenskar.otherOrganisation", HttpStatusCode.NotFound)]
    [TestCase("zenskar.apiKey", "zenskar.otherOrganisation", HttpStatusCode.Forbidden)]
    public async Task Key_opens_its_own_organisation_alone(string key, string organisation, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/invoices/{Guid.CreateVersion7()}");
        request.Headers.Add("x-api-key", Value(key));
        request.Headers.Add("organisation", Value(organisation));
        using var answer = await _server.Client.SendAsync(request);
        answer.StatusCode.ShouldBe(expected);
    }

    [Test]
    public void Serving_prints_a_call_for_each_api_and_where_the_page_is()
    {
        _server.Output.ShouldContain("/docs");
        _server.Output.Split('\n').Count(line => line.StartsWith("curl ", StringComparison.Ordinal)).ShouldBeGreaterThanOrEqualTo(5);
    }

    [Test]
    public async Task Idle_server_stays_small()
    {
        await Task.Delay(TimeSpan.FromSeconds(3));
        var status = await File.ReadAllLinesAsync($"/proc/{_server.Id.ToString(CultureInfo.InvariantCulture)}/status");
        var resident = long.Parse(status.Single(line => line.StartsWith("VmRSS", StringComparison.Ordinal)).Split(' ')[^2], CultureInfo.InvariantCulture) / 1024;
        TestContext.Out.WriteLine($"idle: {resident.ToString(CultureInfo.InvariantCulture)} MiB resident");
        resident.ShouldBeLessThan(256);
    }

    [Test]
    public async Task Second_start_keeps_the_data_opens_new_sessions_and_leaves_no_database_behind()
    {
        using var data = new DataFolder();
        JsonElement before;
        string? kept;
        using (var first = ServerProcess.Serve(data.Root, "--demo"))
        {
            await first.WaitUntilReadyAsync();
            before = data.Demo();
            using var created = await first.Client.PostAsJsonAsync("/v1/invoices", NovicapInvoice.Of("kept"));
            kept = await NovicapInvoice.IdAsync(created);
            (await first.StopAsync()).ShouldBe(0, first.Errors);
        }

        data.DatabaseProcesses().ShouldBeEmpty();
        using var second = ServerProcess.Serve(data.Root, "--demo");
        TestContext.Out.WriteLine($"second start: {Milliseconds(await second.WaitUntilReadyAsync())}");
        using (var answer = await second.Client.GetAsync($"/v1/invoices/{kept.ShouldNotBeNull()}?api_key=abcd"))
        {
            answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        var after = data.Demo();
        Member(after, "ncsa.sessionToken").ShouldNotBe(Member(before, "ncsa.sessionToken"));
        Member(after, "ncsa.organizationId").ShouldBe("2");
        Member(after, "ncsa.organizationContractId").ShouldBe("2");
        (await second.StopAsync()).ShouldBe(0, second.Errors);
        data.DatabaseProcesses().ShouldBeEmpty();
    }

    [Test]
    public async Task Cannot_serve_from_a_directory_that_another_server_uses()
    {
        var (code, _, errors) = await ServerProcess.RunAsync($"--Data:Directory={_data.Root}", $"--urls=http://127.0.0.1:{ServerProcess.FreePort()}");
        code.ShouldBe(1);
        OneSentence(errors).ShouldContain("is in use by process");
    }

    [Test]
    public async Task Cannot_serve_at_an_address_that_is_taken()
    {
        using var data = new DataFolder();
        var (code, _, errors) = await ServerProcess.RunAsync($"--Data:Directory={data.Root}", $"--urls={_server.Client.BaseAddress}");
        code.ShouldBe(1);
        OneSentence(errors).ShouldContain("is in use by another program");
        data.DatabaseProcesses().ShouldBeEmpty();
    }

    internal static string OneSentence(string errors)
    {
        var lines = errors.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return lines.ShouldHaveSingleItem();
    }

    private string Value(string path) => path == "nobody" ? path : Member(_data.Demo(), path);

    private string Filled(string text) => Placeholder().Replace(text, match => Value(match.Value.Trim('{', '}')));

    private static string Member(JsonElement demo, string path) =>
        path.Split('.').Aggregate(demo, (element, name) => element.GetProperty(name)).GetString()!;

    private static IEnumerable<string> Names(JsonElement element, string prefix) => element.EnumerateObject().SelectMany(member =>
        member.Value.ValueKind == JsonValueKind.Object ? Names(member.Value, $"{prefix}{member.Name}.") : [prefix + member.Name]);

    private static string Milliseconds(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:F0} ms");

    [GeneratedRegex(@"\{[a-zA-Z.]+\}", RegexOptions.NonBacktracking)]
    private static partial Regex Placeholder();
}
