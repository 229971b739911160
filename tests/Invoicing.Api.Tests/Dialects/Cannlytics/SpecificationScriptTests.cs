using System.Diagnostics;
using Invoicing.TestKit;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.Dialects.Cannlytics;

/// <summary>The specification's own program, with Debian's Python and its packages python3-requests and python3-dotenv.</summary>
public sealed class SpecificationScriptTests
{
    private const string Stamp = "'updated_at': '*', 'updated_by': '*'";

    [Test]
    public async Task The_specifications_own_program_prints_what_it_says()
    {
        await using var host = await ApiHost.StartAsync();

        var lines = (await RunAsync(host)).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        lines.ShouldBe(
        [
            $$$"""Response: {'success': True, 'data': {'invoice_id': 'TEST', 'project_id': 'project-1', 'amount': '350', 'currency': 'USD', {{{Stamp}}}}}""",
            $$$"""
            Response: {'success': True, 'data': [{'id': 'TEST', 'invoice_id': 'TEST', 'project_id': 'project-1', 'amount': '350', 'currency': 'USD', {{{Stamp}}}}]}
            """,
            $$$"""Response: {'success': True, 'data': {'invoice_id': 'TEST', 'amount': '720', {{{Stamp}}}}}""",
            "Response: {'success': True, 'data': []}",
        ]);
        (await host.CountAsync("source_documents where \"key\" = 'TEST'")).ShouldBe(0);
    }

    private static async Task<string> RunAsync(ApiHost host)
    {
        var folder = Directory.CreateTempSubdirectory("invoicing-script-").FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, ".env"), $"CANNLYTICS_API_KEY={host.Demo.Cannlytics.ApiKey}\n");
        var script = Path.Combine(AppContext.BaseDirectory, "Dialects", "Cannlytics", "Scripts", "invoices.py");
        var start = new ProcessStartInfo("/usr/bin/python3", [script])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        start.Environment["CANNLYTICS_BASE"] = new Uri(host.Client.BaseAddress!, "api").ToString();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Directory.Delete(folder, recursive: true);
        process.ExitCode.ShouldBe(0, errors);
        return CannlyticsCalls.Masked((await output).Replace('\'', '"').Replace("\": \"", "\":\"")).Replace("\":\"", "\": \"").Replace('"', '\'');
    }
}
