using System.Text.Json;
using Invoicing.Application.Abstractions;
using Invoicing.Application.Invoices;
using Invoicing.Application.Webhooks;
using Invoicing.Domain.Companies;
using Invoicing.Domain.Webhooks;
using Invoicing.Infrastructure.Jobs;
using Invoicing.TestKit;
using Microsoft.Extensions.DependencyInjection;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Infrastructure.Tests.Webhooks;

public sealed class WebhookStormTests
{
    private const int Events = 10_000;

    private readonly int _seed = Environment.TickCount;

    [Test]
    public async Task Every_event_arrives_though_receivers_fail_and_senders_are_killed()
    {
        TestContext.Out.WriteLine($"seed {_seed}");
        await using var ledger = await WebhookLedger.CreateAsync(options =>
        {
            options.Timeout = TimeSpan.FromMilliseconds(400);
            options.Lease = TimeSpan.FromSeconds(2);
            options.Ladder = [.. Enumerable.Repeat(TimeSpan.FromMilliseconds(100), 60)];
        });
        var moody = new MoodyReceiver(_seed);
        await using var receiver = await WebhookReceiver.StartAsync(moody.AnswerAsync);
        await using var untrusted = await WebhookReceiver.StartAsync((_, _) => Task.CompletedTask, selfSigned: true);
        var endpoint = await ledger.NewEndpointAsync(receiver.Address);
        var insecure = await ledger.NewEndpointAsync(untrusted.Address);
        var sent = await ledger.QueueAsync(endpoint, Events);
        await ledger.QueueAsync(insecure, 50);

        var kills = await SendThroughKillsAsync(ledger, async () => await ledger.CountAsync(endpoint, "Queued") == 0);

        TestContext.Out.WriteLine($"{kills} senders were killed; {receiver.Requests.Count} requests: {string.Join(", ", moody.Moods.OrderBy(mood => mood.Key))}");
        (await ledger.CountAsync(endpoint, "Done")).ShouldBe(Events);
        moody.Taken.Keys.Order().ShouldBe(sent.Keys.Order());
        receiver.Requests.ShouldAllBe(request => request.Body == sent[request.Headers["webhook-id"]]);
        moody.Taken.Values.ShouldContain(times => times > 1);
        moody.Moods.Count.ShouldBe(10);
        kills.ShouldBeGreaterThanOrEqualTo(5);
        (await ledger.CountAsync(insecure, "Done")).ShouldBe(0);
        (await StandardWebhooksLibrary.VerifyAsync(receiver.Requests.TakeLast(200).Select(request => new ReceivedWebhook(endpoint.Secret!, request.Headers, request.Body))))
            .ShouldAllBe(result => result == "verified");
    }

    [Test]
    public async Task Every_commit_is_told_once_though_tellers_and_senders_are_killed()
    {
        const int commits = 300;
        TestContext.Out.WriteLine($"seed {_seed}");
        await using var ledger = await WebhookLedger.CreateAsync(options =>
        {
            options.Timeout = TimeSpan.FromMilliseconds(400);
            options.Lease = TimeSpan.FromSeconds(2);

            // A machine that stalls makes a request too late as well; the real ladder would then wait for minutes.
            options.Ladder = [.. Enumerable.Repeat(TimeSpan.FromMilliseconds(100), 60)];
        });
        await using var receiver = await WebhookReceiver.StartAsync(204);
        await ledger.NewEndpointAsync(receiver.Address);
        var (company, debtor) = (CompanyIdentifier.Parse("ESA46103834"), CompanyIdentifier.Parse("ESB66367129"));
        var random = new Random(_seed);
        var teller = await StartedTellerAsync(ledger);
        var sender = await StartedAsync(ledger);
        for (var i = 0; i < commits; i++)
        {
            await ledger.SendAsync(new CreateInvoiceCommand($"{i}", company, debtor, 1_000, new DateOnly(2026, 3, 1), new DateOnly(2026, 4, 1)));
            if (random.Next(commits) < 8)
            {
                teller.Dispose();
                sender.Dispose();
                teller = await StartedTellerAsync(ledger);
                sender = await StartedAsync(ledger);
            }
        }

        await WebhookLedger.UntilAsync(async () => receiver.Requests.DistinctBy(request => request.Headers["webhook-id"]).Count() == commits
            && await ledger.ScalarAsync<long>("select count(*) from webhook_deliveries where work_state = 'Queued'") == 0);
        await teller.StopAsync(default);
        await sender.StopAsync(default);

        var told = receiver.Requests.DistinctBy(request => request.Headers["webhook-id"])
            .Select(request => JsonDocument.Parse(request.Body).RootElement.GetProperty("data").GetProperty("id").GetGuid());
        told.Order().ShouldBe((await ledger.ColumnAsync<Guid>("select id from invoices")).Order());
    }

    [Test]
    public async Task What_can_not_be_sent_stops_nobody()
    {
        await using var ledger = await WebhookLedger.CreateAsync(_ => { });
        await using var receiver = await WebhookReceiver.StartAsync(200);
        var broken = await ledger.NewEndpointAsync(receiver.Address);
        await ledger.ExecuteAsync("""update webhook_endpoints set secrets = '[{"sealed":"AAAA","validUntil":null}]'""");
        var well = await ledger.NewEndpointAsync(receiver.Address);
        await ledger.QueueAsync(broken, 5);
        await ledger.QueueAsync(well, 20);

        using var worker = await ledger.NewWorkerAsync();
        await worker.StartAsync(default);
        await WebhookLedger.UntilAsync(async () => await ledger.CountAsync(well, "Done") == 20);
        await WebhookLedger.UntilAsync(async () => await ledger.ScalarAsync<long>("select count(*) from webhook_deliveries where work_attempts = 1") == 25);

        (await ledger.CountAsync(broken, "Queued")).ShouldBe(5);
        (await ledger.ColumnAsync<string>($"select work_last_answer from webhook_deliveries where endpoint_id = '{broken.Id}'"))
            .ShouldAllBe(answer => answer == "The server could not send the message.");
    }

    [Test]
    public async Task A_dead_endpoint_takes_nobodys_place()
    {
        await using var ledger = await WebhookLedger.CreateAsync(options => options.Timeout = TimeSpan.FromSeconds(60));
        await using var dead = await WebhookReceiver.StartAsync((context, _) => Task.Delay(Timeout.Infinite, context.RequestAborted));
        await using var well = await WebhookReceiver.StartAsync(200);
        var first = await ledger.NewEndpointAsync(dead.Address);
        var second = await ledger.NewEndpointAsync(well.Address);
        await ledger.QueueAsync(first, 2_000);
        await ledger.QueueAsync(second, 100);

        using var worker = await ledger.NewWorkerAsync();
        await worker.StartAsync(default);
        await WebhookLedger.UntilAsync(async () => await ledger.CountAsync(second, "Done") == 100);

        well.Requests.Count.ShouldBe(100);
        dead.Requests.Count.ShouldBeInRange(1, 16);
        (await ledger.CountAsync(first, "Queued")).ShouldBe(2_000);
    }

    [Test]
    public async Task A_receiver_that_has_gone_is_left_alone_until_it_is_enabled_and_asked_for_again()
    {
        await using var ledger = await WebhookLedger.CreateAsync(_ => { });
        var isGone = true;
        await using var receiver = await WebhookReceiver.StartAsync((context, _) =>
        {
            context.Response.StatusCode = isGone ? 410 : 200;
            return Task.CompletedTask;
        });
        var endpoint = await ledger.NewEndpointAsync(receiver.Address);
        var sent = await ledger.QueueAsync(endpoint, 200);
        using var worker = await ledger.NewWorkerAsync();
        await worker.StartAsync(default);

        await WebhookLedger.UntilAsync(async () => await ledger.CountAsync(endpoint, "Failed") == 200);
        receiver.Requests.Count.ShouldBeLessThanOrEqualTo(16);

        isGone = false;
        var id = new WebhookEndpointId(endpoint.Id);
        await ledger.SendAsync(new EnableWebhookEndpointCommand(id));
        (await ledger.SendAsync(new ReplayDeliveriesCommand(new ReplaySelection(id, null, null, OnlyFailed: true)))).Count.ShouldBe(200);
        await WebhookLedger.UntilAsync(async () => await ledger.CountAsync(endpoint, "Done") == 200);

        receiver.Requests.Select(request => request.Headers["webhook-id"]).Distinct().Order().ShouldBe(sent.Keys.Order());
    }

    [Test]
    public async Task A_stopped_sender_ends_what_it_has_begun()
    {
        await using var ledger = await WebhookLedger.CreateAsync(_ => { });
        var (arrived, answer) = (new TaskCompletionSource(), new TaskCompletionSource());
        await using var receiver = await WebhookReceiver.StartAsync(async (_, _) =>
        {
            arrived.TrySetResult();
            await answer.Task;
        });
        var endpoint = await ledger.NewEndpointAsync(receiver.Address);
        await ledger.QueueAsync(endpoint, 1);
        using var worker = await ledger.NewWorkerAsync();
        await worker.StartAsync(default);
        await arrived.Task;

        var stopping = worker.StopAsync(default);
        stopping.IsCompleted.ShouldBeFalse();
        answer.SetResult();
        await stopping;

        (await ledger.CountAsync(endpoint, "Done")).ShouldBe(1);
    }

    /// <summary>Two senders at a time, of which one after the other is killed in the middle of its work.</summary>
    private async Task<int> SendThroughKillsAsync(Ledger ledger, Func<Task<bool>> isDone)
    {
        var random = new Random(_seed);
        var workers = new Queue<WebhookWorker>([await StartedAsync(ledger), await StartedAsync(ledger)]);
        var kills = 0;
        while (!await isDone())
        {
            await Task.Delay(random.Next(500, 2_000));
            workers.Dequeue().Dispose();
            kills++;
            workers.Enqueue(await StartedAsync(ledger));
        }

        foreach (var worker in workers)
        {
            await worker.StopAsync(default);
            worker.Dispose();
        }

        return kills;
    }

    private static async Task<OutboxDispatcher> StartedTellerAsync(Ledger ledger)
    {
        // What a killed one has left: its leases are over sooner here.
        await ledger.ExecuteAsync($"update outbox_messages set work_due_since = '{TimeProvider.System.GetUtcNow():yyyy-MM-dd HH:mm:ss}+00:00' where work_state = 'Queued'");
        var teller = await ledger.RunAsync(Actor.System(ledger.AccountId), services => Task.FromResult(ActivatorUtilities.CreateInstance<OutboxDispatcher>(services)));
        await teller.StartAsync(default);
        return teller;
    }

    private static async Task<WebhookWorker> StartedAsync(Ledger ledger)
    {
        var worker = await ledger.NewWorkerAsync();
        await worker.StartAsync(default);
        return worker;
    }
}
