using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Invoicing.Api.Dialects.Cannlytics;
using Invoicing.Api.Hosting;
using Invoicing.Api.Tests.Writes;
using Invoicing.TestKit;
using Microsoft.AspNetCore.Http;
using NUnit.Framework;
using Shouldly;
using static Invoicing.Api.Tests.Dialects.Cannlytics.CannlyticsCalls;

namespace Invoicing.Api.Tests.Dialects.Cannlytics;

public sealed class IdempotencyTests
{
    [Test]
    public Task Every_write_reads_the_key() => KeyRules.ShouldBeReadByEveryWriteAsync("cannlytics", request =>
    {
        Authenticate(request);
        request.RequestUri = new Uri($"{request.RequestUri}?organization_id={Handle}".Replace(
            "/api/01900000-0000-7000-8000-00000000ffff", "/api/projects", StringComparison.Ordinal), UriKind.Relative);
    });

    [Test]
    public async Task A_document_is_stored_once()
    {
        var id = NewId();

        var (_, refusal) = await KeyRules.ShouldHaveOneEffectAsync(
            HttpMethod.Post, $"{Invoices}?organization_id={Handle}", $$"""{"invoice_id":"{{id}}","amount":"350"}""", HttpStatusCode.OK, Authenticate);

        refusal.ShouldBe("""{"success":false,"error":true,"data":null,"message":"The Idempotency-Key was sent before with another query or body; take a new key for another request."}""");
        (await DocumentsAsync(id)).ShouldBe(1);
    }

    [Test]
    public async Task A_created_key_is_told_again()
    {
        var name = NewId();

        await KeyRules.ShouldHaveOneEffectAsync(
            HttpMethod.Post, "/api/auth/create-key", $$"""{"name":"{{name}}","permissions":[]}""", HttpStatusCode.OK, Authenticate);

        (await SharedApi.Host.CountAsync($"credentials where name = '{name}'")).ShouldBe(1);
    }

    [Test]
    public void A_running_request_and_an_old_version_have_their_status()
    {
        var running = new CannlyticsErrors().Map(HostingErrors.KeyInProgress(), new DefaultHttpContext());
        running.Status.ShouldBe(409);
        Encoding.UTF8.GetString(WireJson.Write(running.Body)).ShouldContain("\"message\":\"A request with this Idempotency-Key is being answered;");
        new CannlyticsErrors().Map(new Failure(FailureKind.PreconditionFailed, "precondition.failed", "No."), new DefaultHttpContext()).Status.ShouldBe(412);
    }

    private static void Authenticate(HttpRequestMessage request) => request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Key);
}
