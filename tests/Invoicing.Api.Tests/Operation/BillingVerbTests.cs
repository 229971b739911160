using System.Globalization;
using Invoicing.Api.Demo;
using Invoicing.TestKit;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.Operation;

[NonParallelizable]
public sealed class BillingVerbTests
{
    [Test]
    public async Task An_operator_bills_what_is_due_and_may_do_it_again()
    {
        var connection = await DatabaseServer.CreateAsync();
        var database = $"--Database:ConnectionString={connection}";
        using var data = new DataFolder();
        (await ServerProcess.RunAsync("demo", database, $"--Data:Directory={data.Root}")).ExitCode.ShouldBe(0);
        var account = DemoIds.Account.ToString();
        var before = await DatabaseServer.ScalarAsync<long>(connection, "select count(*) from invoices");

        var (code, first, errors) = await ServerProcess.RunAsync("billing", "run", "--account", account, "--mode", "Draft", database);
        code.ShouldBe(0, errors);
        var (_, second, _) = await ServerProcess.RunAsync("billing", "run", "--account", account, database);

        var made = await DatabaseServer.ScalarAsync<long>(connection, "select count(*) from invoices") - before;
        made.ShouldBeGreaterThan(0);
        first.ShouldContain(string.Create(CultureInfo.InvariantCulture, $": {made} invoiced, "));
        second.ShouldContain(": 0 invoiced, 0 already invoiced, 0 refused.");
    }

    [Test]
    public async Task A_day_to_come_is_refused_in_one_sentence()
    {
        var (code, _, errors) = await ServerProcess.RunAsync(
            "billing", "run", "--account", DemoIds.Account.ToString(), "--through", "2999-01-01", $"--Database:ConnectionString={await DatabaseServer.CreateAsync()}");

        code.ShouldBe(1);
        ServeTests.OneSentence(errors).ShouldStartWith("Nothing is billed before its date; name ");
    }
}
