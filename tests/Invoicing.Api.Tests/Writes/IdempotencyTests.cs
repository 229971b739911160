using System.Net;
using System.Text.Json;
using Invoicing.Api.Tests.Writes.Probe;
using Invoicing.Application.Abstractions;
using Invoicing.Domain.Common;
using Microsoft.EntityFrameworkCore;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.Writes;

/// <summary>What a write with a key promises, over HTTP on the real use cases.</summary>
public sealed class IdempotencyTests
{
    private const string Customers = "/probe/customers";

    private ProbeHost _host = null!;

    [OneTimeSetUp]
    public async Task StartAsync() => _host = await ProbeHost.StartAsync();

    [OneTimeTearDown]
    public async Task StopAsync() => await _host.DisposeAsync();

    [SetUp]
    public void Reset()
    {
        _host.State.Failure = _ => null;
        _host.State.Gate = Task.CompletedTask;
    }

    [Test]
    public async Task A_repeated_write_has_one_effect_and_the_same_answer()
    {
        var (name, key) = (NewText(), NewText());
        using var first = await _host.PostAsync(Customers, Body(name), key);
        first.StatusCode.ShouldBe(HttpStatusCode.Created);
        first.Headers.Contains("Idempotency-Replayed").ShouldBeFalse();
        var answer = await first.Content.ReadAsByteArrayAsync();

        for (var i = 0; i < 3; i++)
        {
            using var again = await _host.PostAsync(Customers, Body(name), key);

            again.StatusCode.ShouldBe(HttpStatusCode.Created);
            (await again.Content.ReadAsByteArrayAsync()).ShouldBe(answer);
            again.Headers.GetValues("Idempotency-Replayed").ShouldBe(["true"]);
            again.Headers.Location.ShouldBe(first.Headers.Location);
            again.Headers.ETag.ShouldBe(first.Headers.ETag);
            again.Headers.GetValues("X-Run").ShouldBe(first.Headers.GetValues("X-Run"));
            again.Content.Headers.ContentType.ShouldBe(first.Content.Headers.ContentType);
        }

        (await _host.CustomersAsync(name)).ShouldBe(1);
    }

    [Test]
    public async Task An_answer_without_a_body_is_repeated_too()
    {
        var path = (await CreatedAsync(NewText())).ToString();
        var key = NewText();

        for (var i = 0; i < 2; i++)
        {
            using var answer = await _host.SendAsync(HttpMethod.Delete, path, null, ("Idempotency-Key", key));
            answer.StatusCode.ShouldBe(HttpStatusCode.NoContent);
            answer.Headers.Contains("Idempotency-Replayed").ShouldBe(i == 1);
        }

        (await _host.SendAsync(HttpMethod.Delete, path, null, ("Idempotency-Key", NewText()))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Test]
    public async Task Without_a_key_each_write_has_its_effect()
    {
        var name = NewText();
        for (var i = 0; i < 2; i++)
        {
            (await _host.PostAsync(Customers, Body(name), null)).StatusCode.ShouldBe(HttpStatusCode.Created);
        }

        (await _host.CustomersAsync(name)).ShouldBe(2);
    }

    [TestCase("{\"name\": \"NAME\"}", "", TestName = "A_space_more_is_another_payload")]
    [TestCase("{\"email\":null,\"name\":\"NAME\"}", "", TestName = "Another_order_of_the_members_is_another_payload")]
    [TestCase("{\"name\":\"NAME\"}", "?dry=1", TestName = "Another_query_is_another_payload")]
    public async Task Another_payload_under_the_same_key_is_refused(string body, string query)
    {
        var (name, key) = (NewText(), NewText());
        (await _host.PostAsync(Customers, $$"""{"name":"{{name}}"}""", key)).StatusCode.ShouldBe(HttpStatusCode.Created);

        using var other = await _host.PostAsync(Customers + query, body.Replace("NAME", name, StringComparison.Ordinal), key);

        await other.ShouldBeRefusedAsync(HttpStatusCode.UnprocessableEntity, "idempotency.key_reused");
        other.Headers.GetValues("Idempotency-Error").ShouldBe(["idempotency.key_reused"]);
        (await _host.CustomersAsync(name)).ShouldBe(1);
    }

    [Test]
    public async Task Routes_accounts_and_rights_have_keys_of_their_own_and_equal_rights_share_them()
    {
        var (name, key) = (NewText(), NewText());
        var account = new AccountId(await _host.ScalarAsync<Guid>("select account_id from credentials where name = 'probe'"));
        var other = new AccountId(await _host.ScalarAsync<Guid>($"select account_id from organizations where account_id <> '{account}'"));

        (await _host.PostAsync(Customers, Body(name), key)).StatusCode.ShouldBe(HttpStatusCode.Created);
        (await _host.PostAsync("/probe/other-customers", Body(name), key)).StatusCode.ShouldBe(HttpStatusCode.Created);
        (await _host.PostAsync(Customers, Body(name), key, await _host.NewKeyAsync(other, Grant.Everything))).StatusCode.ShouldBe(HttpStatusCode.Created);
        (await _host.CustomersAsync(name)).ShouldBe(3);

        (await _host.PostAsync(Customers, Body(name), key, await _host.NewKeyAsync(account))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await _host.PostAsync(Customers, Body(name), key, await _host.NewKeyAsync())).Headers.Contains("Idempotency-Replayed").ShouldBeTrue();
        (await _host.CustomersAsync(name)).ShouldBe(3);
    }

    [Test]
    public async Task A_stranger_shares_a_key_only_with_who_sends_the_same()
    {
        var key = NewText();
        var first = await (await _host.PostAsync("/probe/anonymous", "{\"who\":1}", key)).Content.ReadAsStringAsync();

        (await (await _host.PostAsync("/probe/anonymous", "{\"who\":2}", key)).Content.ReadAsStringAsync()).ShouldNotBe(first);
        (await (await _host.PostAsync("/probe/anonymous", "{\"who\":1}", key)).Content.ReadAsStringAsync()).ShouldBe(first);
    }

    [Test]
    public async Task Refusals_are_not_stored_and_leave_nothing_behind()
    {
        var (name, key, email) = (NewText(), NewText(), $"{NewText()}@example.com");
        var before = await _host.CountAsync("keyed_answers");

        (await _host.PostAsync(Customers, "{", key)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await _host.PostAsync(Customers, "{\"name\":1}", key)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await _host.PostAsync("/probe/regretted-customers", Body(name), key)).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await _host.CountAsync("keyed_answers")).ShouldBe(before);
        (await _host.CustomersAsync(name)).ShouldBe(0);

        (await _host.PostAsync(Customers, Body(name, email), key)).StatusCode.ShouldBe(HttpStatusCode.Created);
        using var taken = await _host.PostAsync(Customers, Body(name, email), NewText());
        await taken.ShouldBeRefusedAsync(HttpStatusCode.Conflict, "customer.email_taken");
        (await _host.CustomersAsync(name)).ShouldBe(1);
    }

    [Test]
    public async Task A_failure_before_the_commit_makes_a_clean_new_try()
    {
        var (name, key) = (NewText(), NewText());
        var runs = _host.State.Runs;
        _host.State.Failure = run => run == runs + 1 ? new InvalidOperationException("broken") : null;

        (await _host.PostAsync(Customers, Body(name), key)).StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        (await _host.CustomersAsync(name)).ShouldBe(0);
        using var retry = await _host.PostAsync(Customers, Body(name), key);

        retry.StatusCode.ShouldBe(HttpStatusCode.Created);
        retry.Headers.Contains("Idempotency-Replayed").ShouldBeFalse();
        (await _host.CustomersAsync(name)).ShouldBe(1);
    }

    [Test]
    public async Task A_conflict_runs_the_whole_action_again_and_is_answered_once()
    {
        var name = NewText();
        var runs = _host.State.Runs;
        _host.State.Failure = run => run <= runs + 2 ? new DbUpdateConcurrencyException("somebody was faster") : null;

        using var answer = await _host.PostAsync(Customers, Body(name), NewText());

        answer.StatusCode.ShouldBe(HttpStatusCode.Created);
        JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("name").GetString().ShouldBe(name);
        _host.State.Runs.ShouldBe(runs + 3);
        (await _host.CustomersAsync(name)).ShouldBe(1);
    }

    [Test]
    public async Task While_a_write_runs_the_same_one_is_told_to_wait_and_others_are_not()
    {
        var (name, key) = (NewText(), NewText());
        var gate = new TaskCompletionSource();
        (_host.State.Gate, _host.State.Waiting) = (gate.Task, new TaskCompletionSource());
        var running = _host.PostAsync(Customers, Body(name), key);
        await _host.State.Waiting.Task;
        _host.State.Gate = Task.CompletedTask;

        using var same = await _host.PostAsync(Customers, Body(name), key);
        await same.ShouldBeRefusedAsync(HttpStatusCode.Conflict, "idempotency.in_progress");
        same.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(1));
        same.Headers.GetValues("Idempotency-Error").ShouldBe(["idempotency.in_progress"]);
        (await _host.PostAsync(Customers, Body(NewText()), NewText())).StatusCode.ShouldBe(HttpStatusCode.Created);

        gate.SetResult();
        (await running).StatusCode.ShouldBe(HttpStatusCode.Created);
        (await _host.PostAsync(Customers, Body(name), key)).Headers.Contains("Idempotency-Replayed").ShouldBeTrue();
        (await _host.CustomersAsync(name)).ShouldBe(1);
    }

    [Test]
    public async Task An_action_may_keep_its_own_promise()
    {
        var (name, key) = (NewText(), NewText());
        (await _host.PostAsync("/probe/own-keys", Body(name), key)).StatusCode.ShouldBe(HttpStatusCode.Created);
        (await _host.PostAsync("/probe/own-keys", Body(name), key)).StatusCode.ShouldBe(HttpStatusCode.Created);

        (await _host.CustomersAsync(name)).ShouldBe(2);
    }

    private static string NewText() => Guid.CreateVersion7().ToString();

    private static string Body(string name, string? email = null) =>
        email is null ? $$"""{"name":"{{name}}"}""" : $$"""{"name":"{{name}}","email":"{{email}}"}""";

    private async Task<Uri> CreatedAsync(string name) => (await _host.PostAsync(Customers, Body(name), null)).Headers.Location!;
}
