using System.Net;
using System.Net.Http.Headers;
using Invoicing.Api.Demo;
using Invoicing.Api.Tests.Operation;
using Invoicing.TestKit;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.Dialects.Novicap;

[NonParallelizable]
public sealed class CredentialVerbTests
{
    [Test]
    public async Task Credential_opens_its_account_until_it_is_revoked()
    {
        var account = DemoIds.Account.ToString();
        var database = $"--Database:ConnectionString={await DatabaseServer.CreateAsync()}";
        using var data = new DataFolder();
        (await ServerProcess.RunAsync("demo", database, $"--Data:Directory={data.Root}")).ExitCode.ShouldBe(0);

        var (code, output, errors) = await ServerProcess.RunAsync("credential", "create", "--account", account, "--role", "Team", database);
        code.ShouldBe(0, errors);
        var secret = output.Trim();
        secret.ShouldMatch("^inv_[A-Za-z0-9_-]{43}$");

        using (var server = ServerProcess.Serve(data.Root, database))
        {
            await server.WaitUntilReadyAsync();
            (await StatusAsync(server, secret)).ShouldBe(HttpStatusCode.NotFound);
            await server.StopAsync();
        }

        (await ServerProcess.RunAsync("credential", "revoke", secret, database)).ExitCode.ShouldBe(0);
        using var again = ServerProcess.Serve(data.Root, database);
        await again.WaitUntilReadyAsync();
        (await StatusAsync(again, secret)).ShouldBe(HttpStatusCode.Unauthorized);
        await again.StopAsync();
    }

    private static async Task<HttpStatusCode> StatusAsync(ServerProcess server, string secret)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/invoices/I-0000");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", secret);
        using var answer = await server.Client.SendAsync(request);
        return answer.StatusCode;
    }
}
