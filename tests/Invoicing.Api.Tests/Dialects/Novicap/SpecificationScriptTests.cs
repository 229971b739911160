using System.Diagnostics;
using Invoicing.TestKit;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.Dialects.Novicap;

public sealed class SpecificationScriptTests
{
    private const string Answer = """
        {"data":{"id":"I-****","reference":"20170832","invoice_amount":150000,"currency":"EUR",
        "company_name":"MERCADONA SA","company_novicap_id":"ESA46103834",
        "debtor_name":"LAVINIA BROADCASTING SL","debtor_novicap_id":"ESB66367129",
        "issued_at":"2017-08-12","due_at":"2017-10-12","status":"draft"}}
        """;

    /// <summary>On a ledger of its own, because the script's reference can be used once.</summary>
    [Test]
    public async Task The_specifications_own_call_is_answered_as_it_prints()
    {
        await using var host = await ApiHost.StartAsync();

        NovicapCalls.Masked(await RunAsync(host)).ShouldBe(NovicapCalls.Unwrapped(Answer));
        (await RunAsync(host)).ShouldContain("already exists");
    }

    private static async Task<string> RunAsync(ApiHost host)
    {
        var script = Path.Combine(AppContext.BaseDirectory, "Dialects", "Novicap", "Scripts", "curl.sh");
        var start = new ProcessStartInfo("/bin/sh", [script]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["BASE_URL"] = host.Client.BaseAddress!.ToString().TrimEnd('/');
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(0, errors);
        return await output;
    }
}
