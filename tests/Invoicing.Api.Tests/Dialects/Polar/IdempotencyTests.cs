using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Invoicing.Api.Dialects.Polar;
using Invoicing.Api.Hosting;
using Invoicing.Api.Tests.Writes;
using Microsoft.AspNetCore.Http;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.Dialects.Polar;

public sealed class IdempotencyTests
{
    [Test]
    public Task Every_write_reads_the_key() => KeyRules.ShouldBeReadByEveryWriteAsync("polar", request =>
        Authenticate(request, request.RequestUri!.ToString().Contains("customer-portal", StringComparison.Ordinal) ? PolarApi.Session : Token));

    [Test]
    public async Task A_customer_is_created_once()
    {
        var email = $"{Guid.CreateVersion7()}@example.com";

        var (_, refusal) = await KeyRules.ShouldHaveOneEffectAsync(
            HttpMethod.Post, "/v1/customers/", $$"""{"email":"{{email}}"}""", HttpStatusCode.Created, request => Authenticate(request, Token));

        refusal.ShouldBe("""{"error":"IdempotencyKeyReused","detail":[{"type":"value_error","loc":["header","Idempotency-Key"],"msg":"The Idempotency-Key was sent before with another query or body; take a new key for another request.","input":null}]}""");
        (await PolarApi.Host.CountAsync($"customers where email = '{email}'")).ShouldBe(1);
    }

    [Test]
    public async Task An_address_that_is_taken_is_refused_in_this_dialects_words_under_a_key()
    {
        var body = $$"""{"email":"{{Guid.CreateVersion7()}}@example.com"}""";

        var answers = await Task.WhenAll(Enumerable.Range(0, 16).Select(async _ =>
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/customers/") { Content = new StringContent(body) };
            Authenticate(request, Token);
            request.Headers.Add("Idempotency-Key", Guid.CreateVersion7().ToString());
            using var answer = await PolarApi.Host.Client.SendAsync(request);
            return await PolarAnswer.OfAsync(answer);
        }));

        answers.Count(answer => answer.Status == 201).ShouldBe(1);
        answers.Where(answer => answer.Status != 201).ShouldAllBe(answer =>
            answer.Status == 422 && answer.Body.Contains("A customer with this email address already exists."));
    }

    [Test]
    public async Task A_session_is_opened_once_for_each_key()
    {
        var before = await SessionsAsync();

        await KeyRules.ShouldHaveOneEffectAsync(
            HttpMethod.Post,
            "/v1/customer-sessions/",
            $$"""{"customer_id":"{{PolarApi.Host.Demo.Polar.CustomerId}}"}""",
            HttpStatusCode.Created,
            request => Authenticate(request, Token));

        (await SessionsAsync()).ShouldBe(before + 1);
    }

    [Test]
    public void A_running_request_and_an_old_version_have_names_of_their_own()
    {
        var running = new PolarErrors().Map(HostingErrors.KeyInProgress(), new DefaultHttpContext());
        running.Status.ShouldBe(409);
        Encoding.UTF8.GetString(WireJson.Write(running.Body)).ShouldBe(
            """{"error":"IdempotencyInProgress","detail":"A request with this Idempotency-Key is being answered; send the same again in a second."}""");
        var changed = new PolarErrors().Map(new Failure(FailureKind.PreconditionFailed, "precondition.failed", "No."), new DefaultHttpContext());
        changed.Status.ShouldBe(412);
        Encoding.UTF8.GetString(WireJson.Write(changed.Body)).ShouldBe("""{"error":"PreconditionFailed","detail":"No."}""");
    }

    private static string Token => PolarApi.Host.Demo.Polar.OrganizationToken;

    private static Task<long> SessionsAsync() => PolarApi.Host.CountAsync(
        $"credentials where kind = 'CustomerSession' and customer_id = '{PolarApi.Host.Demo.Polar.CustomerId}'");

    private static void Authenticate(HttpRequestMessage request, string token) => request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
}
