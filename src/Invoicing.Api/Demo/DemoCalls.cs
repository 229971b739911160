using Invoicing.Api.Hosting;

namespace Invoicing.Api.Demo;

/// <summary>One call per API, ready to paste into a shell.</summary>
internal static class DemoCalls
{
    private const string Json = "Content-Type: application/json";

    public static async Task WriteAsync(TextWriter output, DemoDocument demo, IServiceProvider services)
    {
        var served = services.GetRequiredService<DialectRegistry>().All.Select(dialect => dialect.Name).ToHashSet();
        await output.WriteLineAsync();
        await output.WriteLineAsync($"Invoicing answers at {demo.BaseUrl}. Every API can be tried at {demo.BaseUrl}/docs");
        await output.WriteLineAsync($"Ids and credentials of the demo: {services.GetRequiredService<DemoFile>().Path}");
        foreach (var (dialect, call) in Of(demo).Where(call => served.Contains(call.Dialect)))
        {
            await output.WriteLineAsync($"\n# {dialect}\n{call}");
        }

        await output.WriteLineAsync();
        await output.FlushAsync();
    }

    internal static IReadOnlyList<(string Dialect, string Call)> Of(DemoDocument demo) =>
    [
        ("ncsa", Call(
            $"{demo.BaseUrl}/api/team_edition/organizations/{demo.Ncsa.OrganizationId}/organization_invoices",
            """{"data":{"type":"organization_invoices","relationships":{"organization_contract":{"data":{"type":"organization_contracts","id":"CONTRACT"}}}}}"""
                .Replace("CONTRACT", demo.Ncsa.OrganizationContractId, StringComparison.Ordinal),
            "Content-Type: application/vnd.api+json",
            $"Session-Token: {demo.Ncsa.SessionToken}")),
        ("cannlytics", Call(
            $"{demo.BaseUrl}/api/invoices?organization_id={demo.Cannlytics.OrganizationId}",
            """{"invoice_id":"TEST","project_id":"project-1","amount":"350","currency":"USD"}""",
            Json,
            $"Authorization: Bearer {demo.Cannlytics.ApiKey}")),
        ("novicap", Call(
            $"{demo.BaseUrl}/v1/invoices",
            "{" + $"""
                "api_key":"{demo.Novicap.ApiKey}","reference":"20170832","company_novicap_id":"{demo.Novicap.CompanyNovicapId}",
                """ + $"""
                "debtor_novicap_id":"{demo.Novicap.DebtorNovicapId}","amount":150000,"issued_at":"2017-08-12","due_at":"2017-10-12"
                """ + "}",
            Json)),
        ("polar", $"curl -i -X POST '{demo.BaseUrl}/v1/customer-portal/orders/{demo.Polar.PaidOrderId}/invoice'"
            + $" -H 'Authorization: Bearer {demo.Polar.CustomerSessionToken}'"),
        ("zenskar", Call(
            $"{demo.BaseUrl}/invoices/generate_invoice",
            $$"""{"customer_id":"{{demo.Zenskar.CustomerId}}","contract_id":"{{demo.Zenskar.ContractId}}","from_date":1704067200,"to_date":1706745600}""",
            Json,
            $"x-api-key: {demo.Zenskar.ApiKey}",
            $"organisation: {demo.Zenskar.Organisation}")),
        ("native", $"curl -i '{demo.BaseUrl}/api/v1/invoices?include=customer&sort=-issueDate' -H 'Authorization: Bearer {demo.Native.ApiKey}'"),
    ];

    private static string Call(string url, string body, params string[] headers) =>
        $"curl -i '{url}'{string.Concat(headers.Select(header => $" -H '{header}'"))} -d '{body}'";
}
