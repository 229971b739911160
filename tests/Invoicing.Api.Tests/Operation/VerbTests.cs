using System.Text.RegularExpressions;
using Invoicing.TestKit;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.Operation;

[NonParallelizable]
public sealed partial class VerbTests
{
    [Test]
    public async Task Help_explains_every_verb()
    {
        var (code, output, _) = await ServerProcess.RunAsync("--help");
        code.ShouldBe(0);
        foreach (var verb in new[] { "serve", "migrate", "demo", "credential", "import", "line", "verify", "export" })
        {
            output.ShouldMatch($@"(?m)^  {verb} +\S");
        }
    }

    [TestCase("srve")]
    [TestCase("serve", "--no-dmo")]
    [TestCase("migrate", "now")]
    public async Task Cannot_run_what_it_does_not_know(params string[] args)
    {
        var (code, output, errors) = await ServerProcess.RunAsync(args);
        code.ShouldBe(1);
        output.Trim().ShouldBeEmpty();
        ServeTests.OneSentence(errors).ShouldContain(args[^1]);
    }

    [Test]
    public async Task Cannot_start_without_the_database_programs()
    {
        using var data = new DataFolder();
        var (code, _, errors) = await ServerProcess.RunAsync($"--Data:Directory={data.Root}", "--Database:Embedded:BinDirectory=/nowhere");
        code.ShouldBe(1);
        ServeTests.OneSentence(errors).ShouldStartWith("There is no PostgreSQL in '/nowhere'");
    }

    [Test]
    public async Task Cannot_start_without_the_named_database()
    {
        var (code, _, errors) = await ServerProcess.RunAsync("--Database:ConnectionString=Host=127.0.0.1;Port=1;Username=nobody;Database=none");
        code.ShouldBe(1);
        ServeTests.OneSentence(errors).ShouldStartWith("The database of Database:ConnectionString cannot be used");
    }

    [TestCase("--Mail:Smtp:Port=twenty", "Mail:Smtp:Port")]
    [TestCase("--Webhooks:Timeout=soon", "Webhooks:Timeout")]
    public async Task Cannot_start_with_a_setting_that_it_cannot_read(string setting, string name)
    {
        using var data = new DataFolder();
        var (code, _, errors) = await ServerProcess.RunAsync($"--Data:Directory={data.Root}", setting);
        code.ShouldBe(1);
        ServeTests.OneSentence(errors).ShouldContain(name);
    }

    [Test]
    public async Task Cannot_load_the_demo_into_a_ledger_that_holds_other_data()
    {
        var database = $"--Database:ConnectionString={await DatabaseServer.CreateAsync()}";
        using var data = new DataFolder();
        (await ServerProcess.RunAsync("credential", "create", database)).ExitCode.ShouldBe(0);

        var (code, _, errors) = await ServerProcess.RunAsync("demo", database, $"--Data:Directory={data.Root}");
        code.ShouldBe(1);
        ServeTests.OneSentence(errors).ShouldStartWith("The database holds data that is not the demo's");
        File.Exists(Path.Combine(data.Root, "demo.json")).ShouldBeFalse();
    }

    [Test]
    public async Task Migrating_twice_changes_nothing()
    {
        var database = $"--Database:ConnectionString={await DatabaseServer.CreateAsync()}";
        for (var time = 0; time < 2; time++)
        {
            var (code, output, _) = await ServerProcess.RunAsync("migrate", database);
            code.ShouldBe(0);
            Line().Count(output).ShouldBe(1);
        }
    }

    [GeneratedRegex("^The database is up to date", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Line();
}
