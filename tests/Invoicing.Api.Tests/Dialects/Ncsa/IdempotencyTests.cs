using System.Net;
using System.Text;
using Invoicing.Api.Dialects.Ncsa;
using Invoicing.Api.Hosting;
using Invoicing.Api.Tests.Writes;
using Microsoft.AspNetCore.Http;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.Dialects.Ncsa;

public sealed class IdempotencyTests
{
    [Test]
    public Task Every_write_reads_the_key() => KeyRules.ShouldBeReadByEveryWriteAsync("ncsa", Authenticate);

    [Test]
    public async Task An_invoice_is_made_and_sent_once()
    {
        var organization = await NcsaOrganization.CreateAsync();
        var path = NcsaApi.PathOf(organization.Serial);

        var (answer, refusal) = await KeyRules.ShouldHaveOneEffectAsync(
            HttpMethod.Post, path, NcsaApi.BodyOf(organization.Contract), HttpStatusCode.Created, Authenticate);

        answer.ShouldBe(NcsaApi.Created);
        refusal.ShouldBe(NcsaApi.Error(422, path, "The Idempotency-Key was sent before with another query or body; take a new key for another request."));
        await organization.ShouldGetMailsAsync(1);
        (await organization.CountInvoicesAsync()).ShouldBe(1);
    }

    [Test]
    public async Task A_sign_in_opens_one_session()
    {
        var (email, password) = (NcsaApi.Host.Demo.Ncsa.Email, NcsaApi.Host.Demo.Ncsa.Password);
        var body = $$"""{"data":{"type":"sessions","attributes":{"email":"{{email}}","password":"{{password}}"} } }""";
        var key = Guid.CreateVersion7().ToString();

        var answers = new List<string>();
        for (var i = 0; i < 2; i++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/api/team_edition/sign_in") { Content = new StringContent(body) };
            request.Headers.Add("Idempotency-Key", key);
            using var answer = await NcsaApi.Host.Client.SendAsync(request);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK);
            answers.Add(await answer.Content.ReadAsStringAsync());
        }

        answers[1].ShouldBe(answers[0]);
    }

    [Test]
    public void A_running_request_is_a_conflict_of_its_own()
    {
        var context = new DefaultHttpContext { Request = { Path = "/api/team_edition/organizations/2" } };

        var answer = new NcsaErrors().Map(HostingErrors.KeyInProgress(), context);

        answer.Status.ShouldBe(409);
        Encoding.UTF8.GetString(WireJson.Write(answer.Body)).ShouldBe(NcsaApi.Error(
            409, "/api/team_edition/organizations/2", "A request with this Idempotency-Key is being answered; send the same again in a second."));
    }

    private static void Authenticate(HttpRequestMessage request) => request.Headers.Add("Session-Token", NcsaApi.Token);
}
