using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Invoicing.Api.Dialects.Novicap;
using Invoicing.Api.Hosting;
using Invoicing.Api.Tests.Writes;
using Microsoft.AspNetCore.Http;
using NUnit.Framework;
using Shouldly;
using static Invoicing.Api.Tests.Dialects.Novicap.NovicapCalls;

namespace Invoicing.Api.Tests.Dialects.Novicap;

public sealed class IdempotencyTests
{
    [Test]
    public Task Every_write_reads_the_key() => KeyRules.ShouldBeReadByEveryWriteAsync("novicap", Authenticate);

    [Test]
    public async Task An_invoice_is_created_once()
    {
        var reference = NewReference();

        var (answer, refusal) = await KeyRules.ShouldHaveOneEffectAsync(HttpMethod.Post, Invoices, Body(reference), HttpStatusCode.Created, Authenticate);

        answer.ShouldContain(reference);
        refusal.ShouldBe(Refusal(
            "The Idempotency-Key was sent before with another query or body; take a new key for another request.",
            ("Idempotency-Key", "The Idempotency-Key was sent before with another query or body; take a new key for another request.")));
    }

    [Test]
    public async Task A_comment_is_written_once()
    {
        var id = await (await PostAsync(Body(NewReference()))).CreatedIdAsync();
        var path = $"{Invoices}/{id}/comments";

        await KeyRules.ShouldHaveOneEffectAsync(HttpMethod.Post, path, """{"comment":"Paid soon?"}""", HttpStatusCode.Created, Authenticate);

        var comments = await (await SendAsync(HttpMethod.Get, path, null, "Bearer " + Key)).Content.ReadAsStringAsync();
        JsonDocument.Parse(comments).RootElement.GetArrayLength().ShouldBe(1);
    }

    [Test]
    public async Task A_lost_answer_to_a_new_key_can_be_had_again()
    {
        var old = await RefreshableKey.NewAsync();
        var idempotencyKey = Guid.CreateVersion7().ToString();
        var answers = new List<string>();
        for (var i = 0; i < 2; i++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, $"/v1/token?api_key={old.Secret}&refresh_token={old.RefreshToken}");
            request.Headers.Add("Idempotency-Key", idempotencyKey);
            using var answer = await Client.SendAsync(request);
            answers.Add(await answer.Content.ReadAsStringAsync());
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, answers[i]);
        }

        answers[1].ShouldBe(answers[0]);
    }

    [Test]
    public async Task Duplicates_under_different_keys_name_the_invoice_in_this_dialects_words()
    {
        var reference = NewReference();

        var answers = await Task.WhenAll(Enumerable.Range(0, 24).Select(async _ =>
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, Invoices) { Content = new StringContent(Body(reference)) };
            Authenticate(request);
            request.Headers.Add("Idempotency-Key", Guid.CreateVersion7().ToString());
            using var answer = await Client.SendAsync(request);
            return (answer.StatusCode, Body: await answer.Content.ReadAsStringAsync());
        }));

        var created = JsonDocument.Parse(answers.Single(answer => answer.StatusCode == HttpStatusCode.Created).Body)
            .RootElement.GetProperty("data").GetProperty("id").GetString();
        foreach (var (status, text) in answers.Where(answer => answer.StatusCode != HttpStatusCode.Created))
        {
            status.ShouldBe(HttpStatusCode.Conflict, text);
            JsonDocument.Parse(text).RootElement.GetProperty("invoice_id").GetString().ShouldBe(created);
        }
    }

    [Test]
    public void A_running_request_and_an_old_version_have_their_status()
    {
        var running = new NovicapErrors().Map(HostingErrors.KeyInProgress(), new DefaultHttpContext());
        running.Status.ShouldBe(409);
        const string sentence = "A request with this Idempotency-Key is being answered; send the same again in a second.";
        Encoding.UTF8.GetString(WireJson.Write(running.Body)).ShouldBe(
            $$"""{"message":"{{sentence}}","errors":{"Idempotency-Key":["{{sentence}}"]},"invoice_id":null}""");
        new NovicapErrors().Map(new Failure(FailureKind.PreconditionFailed, "precondition.failed", "No."), new DefaultHttpContext()).Status.ShouldBe(412);
    }

    private static void Authenticate(HttpRequestMessage request) => request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Key);
}
