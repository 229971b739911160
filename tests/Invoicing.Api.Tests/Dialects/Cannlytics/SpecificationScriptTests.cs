using Invoicing.TestKit;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.Dialects.Cannlytics;

/// <summary>Clients' own programs: the specification's, and a whole day of a laboratory.</summary>
public sealed class SpecificationScriptTests
{
    private const string Stamp = "'updated_at': '*', 'updated_by': '*'";

    [Test]
    public async Task The_specifications_own_program_prints_what_it_says()
    {
        await using var host = await ApiHost.StartAsync();

        var lines = (await PythonScript.RunAsync(host, "invoices.py")).Split('\n', StringSplitOptions.RemoveEmptyEntries);

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

    /// <summary>The program itself asserts each answer.</summary>
    [Test]
    public async Task A_laboratorys_day_runs_to_its_end()
    {
        await using var host = await ApiHost.StartAsync();

        (await PythonScript.RunAsync(host, "day.py")).ShouldEndWith("end of the day\n");
        (await host.CountAsync("source_documents where collection <> 'organizations' and \"key\" like 'DAY%'")).ShouldBe(0);
    }
}
