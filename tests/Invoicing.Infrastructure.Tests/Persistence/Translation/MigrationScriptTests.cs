using System.Text.RegularExpressions;
using Invoicing.Infrastructure.Persistence;
using Invoicing.TestKit;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Infrastructure.Tests.Persistence.Translation;

/// <summary>The script that the verb <c>migrate --script</c> writes, which needs no server.</summary>
public sealed class MigrationScriptTests
{
    [TestCase("PostgreSql", "CREATE TABLE invoices")]
    [TestCase("SqlServer", "CREATE TABLE [invoices]")]
    public async Task Every_product_has_a_script_that_can_be_run_again(string product, string table)
    {
        var script = await ScriptOfAsync(product);

        script.ShouldContain(table);
        script.ShouldContain("IF NOT EXISTS");
        TablesIn(script).ShouldBe(TablesIn(await ScriptOfAsync("PostgreSql")));
    }

    [Test]
    public async Task The_T_SQL_script_is_read_by_an_independent_parser() =>
        (await TransactSqlParser.RefusalsAsync(new Dictionary<string, string> { ["script"] = await ScriptOfAsync("SqlServer") })).ShouldBeEmpty();

    [Test]
    public async Task The_parser_would_notice_a_fault_deep_inside()
    {
        var script = await ScriptOfAsync("SqlServer");

        // One that stands by itself: an index with a filter on a column that came later is text inside another statement.
        const string statement = "\n    CREATE UNIQUE INDEX";
        var at = script.LastIndexOf(statement, StringComparison.Ordinal) + statement.IndexOf("CREATE", StringComparison.Ordinal);

        (await TransactSqlParser.RefusalsAsync(new Dictionary<string, string> { ["script"] = script.Insert(at + 7, "UNIQELY ") })).ShouldHaveSingleItem();
    }

    [Test]
    public async Task Readers_do_not_wait_for_writers_on_SQL_Server()
    {
        var script = await ScriptOfAsync("SqlServer");

        script.ShouldContain("set allow_snapshot_isolation on");
        script.ShouldContain("set read_committed_snapshot on");
    }

    [Test]
    public async Task PostgreSQL_runs_its_script_twice()
    {
        if (DatabaseServer.Provider != "PostgreSql")
        {
            Assert.Ignore("Runs where the tests have a PostgreSQL.");
        }

        var connectionString = await DatabaseServer.CreateAsync();
        await DatabaseServer.ScalarAsync<string>(connectionString, "drop schema public cascade; create schema public");

        for (var run = 0; run < 2; run++)
        {
            await DatabaseServer.ScalarAsync<string>(connectionString, await ScriptOfAsync("PostgreSql"));
        }

        (await DatabaseServer.ScalarAsync<long>(connectionString, "select count(*) from invoices")).ShouldBe(0);
    }

    private static async Task<string> ScriptOfAsync(string product)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { ["Database:Provider"] = product })
            .Build();
        await using var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton(TimeProvider.System)
            .AddSingleton<IConfiguration>(configuration)
            .AddInfrastructure(configuration)
            .BuildServiceProvider();
        return services.GetRequiredService<IDatabase>().MigrationScript();
    }

    private static int TablesIn(string script) => Regex.Count(script, @"CREATE TABLE (?!\W*migrations_history|IF)", RegexOptions.None, TimeSpan.FromSeconds(1));
}
