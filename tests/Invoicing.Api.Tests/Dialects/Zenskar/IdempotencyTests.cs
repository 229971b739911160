using System.Net;
using System.Text;
using Invoicing.Api.Dialects.Zenskar;
using Invoicing.Api.Hosting;
using Invoicing.Api.Tests.Writes;
using Microsoft.AspNetCore.Http;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.Dialects.Zenskar;

public sealed class IdempotencyTests
{
    private ZenskarApi _api = null!;

    [OneTimeSetUp]
    public async Task CreateAsync() => _api = await ZenskarApi.CreateAsync();

    [Test]
    public Task Every_write_reads_the_key() => KeyRules.ShouldBeReadByEveryWriteAsync("zenskar", Authenticate);

    [Test]
    public async Task A_period_is_billed_once()
    {
        var contract = await _api.MonthlyContractAsync();

        var (_, refusal) = await KeyRules.ShouldHaveOneEffectAsync(
            HttpMethod.Post, ZenskarApi.GeneratePath, _api.Body(contract.Value, "\"2024-02-01\"", "\"2024-03-01\""), HttpStatusCode.OK, Authenticate);

        refusal.ShouldBe("""{"detail":[{"type":"value_error","loc":["header","Idempotency-Key"],"msg":"Value error, The Idempotency-Key was sent before with another query or body; take a new key for another request.","input":null}]}""");
        (await _api.Host.CountAsync($"invoices where contract_id = '{contract}'")).ShouldBe(1);
    }

    [Test]
    public async Task Each_organisation_has_keys_of_its_own()
    {
        var other = await ZenskarApi.CreateAsync();
        var (key, name) = (Guid.CreateVersion7().ToString(), $"Buyer {Guid.CreateVersion7()}");
        var body = Encoding.UTF8.GetBytes($$"""{"customer_name":"{{name}}","email":"b@example.com"}""");

        var own = await _api.SendAsync(HttpMethod.Post, "/customers", body, ("Idempotency-Key", key));
        var theirs = await other.SendAsync(HttpMethod.Post, "/customers", body, ("Idempotency-Key", key));

        own.Status.ShouldBe(200, own.Body);
        theirs.Status.ShouldBe(200, theirs.Body);
        theirs.Body.ShouldNotBe(own.Body);
        (await _api.Host.CountAsync($"customers where name = '{name}'")).ShouldBe(2);
    }

    [Test]
    public void A_running_request_and_an_old_version_have_their_status()
    {
        var running = new ZenskarErrors().Map(HostingErrors.KeyInProgress(), new DefaultHttpContext());
        running.Status.ShouldBe(409);
        Encoding.UTF8.GetString(WireJson.Write(running.Body)).ShouldBe(
            """{"detail":"A request with this Idempotency-Key is being answered; send the same again in a second."}""");
        new ZenskarErrors().Map(new Failure(FailureKind.PreconditionFailed, "precondition.failed", "No."), new DefaultHttpContext()).Status.ShouldBe(412);
    }

    private void Authenticate(HttpRequestMessage request)
    {
        request.Headers.Add("x-api-key", _api.Host.Demo.Zenskar.ApiKey);
        request.Headers.Add("organisation", _api.Organization.ToString());
    }
}
