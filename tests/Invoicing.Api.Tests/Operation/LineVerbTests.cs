using Invoicing.Api.Demo;
using Invoicing.TestKit;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.Operation;

[NonParallelizable]
public sealed class LineVerbTests
{
    [Test]
    public async Task An_operator_decides_what_may_be_advanced()
    {
        var connection = await DatabaseServer.CreateAsync();
        var database = $"--Database:ConnectionString={connection}";
        using var data = new DataFolder();
        (await ServerProcess.RunAsync("demo", database, $"--Data:Directory={data.Root}")).ExitCode.ShouldBe(0);
        var (company, debtor, account) = (DemoIds.OtherAccountsCompany.Value, DemoIds.OtherAccountsDebtor.Value, DemoIds.OtherAccount.ToString());

        var (code, output, errors) = await ServerProcess.RunAsync("line", "company", company, "--account", account, "--status", "Activated", "--limit", "1000000", database);
        (code, output.Trim()).ShouldBe((0, "Decided."), errors);
        (await ServerProcess.RunAsync("line", "debtor", company, debtor, "--account", account, "--status", "Rejected", database)).ExitCode.ShouldBe(0);

        (await DatabaseServer.ScalarAsync<long>(connection, "select limit_minor from company_lines where status = 'Activated'")).ShouldBe(1_000_000);
        (await DatabaseServer.ScalarAsync<long>(connection, "select count(*) from debtor_lines where status = 'Rejected' and limit_minor is null")).ShouldBe(1);

        (code, _, errors) = await ServerProcess.RunAsync("line", "company", "ESX1", "--account", account, database);
        code.ShouldBe(1);
        ServeTests.OneSentence(errors).ShouldBe("The account has no company ESX1.");
        (code, _, errors) = await ServerProcess.RunAsync("line", "company", company, "--account", account, "--limit", "-1", database);
        code.ShouldBe(1);
        ServeTests.OneSentence(errors).ShouldBe("A limit is nothing or more.");
    }

    [Test]
    public async Task A_refreshable_credential_is_printed_with_its_token()
    {
        var (code, output, errors) = await ServerProcess.RunAsync("credential", "create", "--refreshable", $"--Database:ConnectionString={await DatabaseServer.CreateAsync()}");

        code.ShouldBe(0, errors);
        output.Trim().ReplaceLineEndings("\n").ShouldMatch(@"^inv_[A-Za-z0-9_-]{43}\ninv_rt_[A-Za-z0-9_-]{43}$");
    }
}
