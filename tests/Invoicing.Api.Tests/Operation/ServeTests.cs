using System.Globalization;
using System.Text.Json;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.Operation;

[NonParallelizable]
public sealed class ServeTests
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

    [Test]
    public async Task Serving_prints_a_call_for_each_api_and_where_the_page_is()
    {
        using var served = JsonDocument.Parse(await _server.Client.GetStringAsync("/openapi"));
        var calls = _server.Output.Split('\n').Count(line => line.StartsWith("curl ", StringComparison.Ordinal));

        _server.Output.ShouldContain("/docs");
        calls.ShouldBe(served.RootElement.GetArrayLength());
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

    private static IEnumerable<string> Names(JsonElement element, string prefix) => element.EnumerateObject().SelectMany(member =>
        member.Value.ValueKind == JsonValueKind.Object ? Names(member.Value, $"{prefix}{member.Name}.") : [prefix + member.Name]);

    internal static string Milliseconds(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:F0} ms");
}
