using System.Net;
using Invoicing.Api.Tests.Writes.Probe;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.Writes;

/// <summary>One write sent by many at once.</summary>
public sealed class ConcurrentKeysTests
{
    private const int Rounds = 20;
    private const int AtOnce = 64;

    [Test]
    public async Task Sixty_four_equal_writes_at_once_have_one_effect()
    {
        await using var host = await ProbeHost.StartAsync();
        for (var round = 1; round <= Rounds; round++)
        {
            var name = Guid.CreateVersion7().ToString();
            var answers = await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => AnswerAsync(host, name)));

            answers.ShouldAllBe(answer => answer.Status == HttpStatusCode.Created || answer.Status == HttpStatusCode.Conflict);
            answers.Count(answer => answer is { Status: HttpStatusCode.Created, IsReplay: false }).ShouldBe(1);
            answers.Where(answer => answer.Status == HttpStatusCode.Created).Select(answer => answer.Body).Distinct().Count().ShouldBe(1);
            answers.Where(answer => answer.Status == HttpStatusCode.Conflict).ShouldAllBe(answer => answer.Body.Contains("idempotency.in_progress"));
            (await host.CustomersAsync(name)).ShouldBe(1, $"round {round}");
            TestContext.Out.WriteLine($"round {round}: {answers.Count(answer => answer.IsReplay)} replayed, {answers.Count(answer => answer.Status == HttpStatusCode.Conflict)} told to wait");
        }
    }

    [Test]
    public async Task A_replay_waits_for_nobody()
    {
        await using var host = await ProbeHost.StartAsync();
        var name = Guid.CreateVersion7().ToString();
        await AnswerAsync(host, name);
        var running = Guid.CreateVersion7().ToString();
        var gate = new TaskCompletionSource();
        (host.State.Gate, host.State.Waiting) = (gate.Task, new TaskCompletionSource());
        var other = AnswerAsync(host, running);
        await host.State.Waiting.Task;

        var runs = host.State.Runs;
        var replays = await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => AnswerAsync(host, name)));

        replays.ShouldAllBe(answer => answer.IsReplay);
        host.State.Runs.ShouldBe(runs);
        gate.SetResult();
        (await other).Status.ShouldBe(HttpStatusCode.Created);
    }

    private static async Task<(HttpStatusCode Status, bool IsReplay, string Body)> AnswerAsync(ProbeHost host, string name)
    {
        using var answer = await host.PostAsync("/probe/customers", $$"""{"name":"{{name}}"}""", "\"" + name + "\"");
        return (answer.StatusCode, answer.Headers.Contains("Idempotency-Replayed"), await answer.Content.ReadAsStringAsync());
    }
}
