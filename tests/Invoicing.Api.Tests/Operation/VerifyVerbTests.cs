using System.Security.Cryptography;
using Invoicing.Api.Demo;
using Invoicing.TestKit;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.Operation;

[NonParallelizable]
public sealed class VerifyVerbTests
{
    private readonly DataFolder _data = new();
    private string _connection = null!;
    private string _database = null!;

    [OneTimeSetUp]
    public async Task LoadTheDemo()
    {
        _connection = await DatabaseServer.CreateAsync();
        _database = $"--Database:ConnectionString={_connection}";
        (await ServerProcess.RunAsync("demo", _database, $"--Data:Directory={_data.Root}")).ExitCode.ShouldBe(0);
    }

    [OneTimeTearDown]
    public void RemoveTheFolder() => _data.Dispose();

    [Test]
    public async Task An_account_is_proven_kept_moved_and_proven_again()
    {
        var (heads, file, account) = (Path.Combine(_data.Root, "heads"), Path.Combine(_data.Root, "demo.zip"), DemoIds.Account.ToString());

        await ShouldSayAsync("0 faults.", "verify", _database, "--head", heads);
        await ShouldSayAsync("0 faults.", "verify", _database, "--against", heads, "--account", account);
        await ShouldSayAsync("tables are in", "export", file, _database, "--account", account);
        await ShouldSayAsync("compare this with the key that you know", "verify", "--export", file, "--against", heads);

        var other = $"--Database:ConnectionString={await DatabaseServer.CreateAsync()}";
        await ShouldSayAsync($"It has no credentials yet: credential create --account {account}", "import", "account", file, other);
        await ShouldSayAsync("0 faults.", "verify", other, "--account", account);

        var (code, _, errors) = await ServerProcess.RunAsync("import", "account", file, other);
        code.ShouldBe(1);
        ServeTests.OneSentence(errors).ShouldContain("in this installation already");
    }

    [Test]
    public async Task A_fault_is_named_and_ends_with_one()
    {
        await DatabaseServer.ScalarAsync<int>(_connection, "alter table invoices disable trigger user");
        var id = await DatabaseServer.ScalarAsync<Guid>(_connection, "select id from invoices where number is not null order by number limit 1");
        await DatabaseServer.ScalarAsync<int>(_connection, $"update invoices set totals_due = totals_due + 1 where id = '{id}'");
        try
        {
            var (code, output, errors) = await ServerProcess.RunAsync("verify", _database);

            code.ShouldBe(1);
            output.Trim().ShouldEndWith("1 faults.");
            ServeTests.OneSentence(errors).ShouldContain($"{id}): its content is not what was issued.");
        }
        finally
        {
            await DatabaseServer.ScalarAsync<int>(_connection, $"update invoices set totals_due = totals_due - 1 where id = '{id}'; alter table invoices enable trigger user");
        }
    }

    [Test]
    public async Task Heads_of_another_key_are_refused()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var (heads, pem) = (Path.Combine(_data.Root, "other-heads"), Path.Combine(_data.Root, "key.pem"));
        await File.WriteAllTextAsync(pem, key.ExportPkcs8PrivateKeyPem());

        await ShouldSayAsync("0 faults.", "verify", _database, "--head", heads, "--key", pem);
        await File.WriteAllTextAsync(pem, key.ExportSubjectPublicKeyInfoPem());
        await ShouldSayAsync("0 faults.", "verify", _database, "--against", heads, "--key", pem);

        var (code, _, errors) = await ServerProcess.RunAsync("verify", _database, "--against", heads);
        code.ShouldBe(1);
        ServeTests.OneSentence(errors).ShouldContain("is signed with another key");
    }

    private static async Task ShouldSayAsync(string expected, params string[] args)
    {
        var (code, output, errors) = await ServerProcess.RunAsync(args);
        code.ShouldBe(0, errors);
        output.ShouldContain(expected);
    }
}
