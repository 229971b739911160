using Invoicing.Application.Abstractions;
using Invoicing.Application.Webhooks;
using Invoicing.Domain.Common;
using Invoicing.Domain.Webhooks;
using Invoicing.TestKit;
using Moq;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Application.Tests.Webhooks;

public sealed class DeliverWebhookTests
{
    private readonly Mock<IWebhookSender> _sender = new();
    private readonly List<OutgoingWebhook> _sent = [];
    private Ledger _ledger = null!;
    private WebhookEndpointId _endpoint;

    [SetUp]
    public async Task CreateLedger()
    {
        _sent.Clear();
        Answer(new WebhookOutcome(WebhookResult.Accepted, 200, "thanks"));
        _ledger = await Announcements.CreateLedgerAsync(_sender.Object);
        _endpoint = await _ledger.NewEndpointAsync();
    }

    [TearDown]
    public async Task DisposeLedger() => await _ledger.DisposeAsync();

    [Test]
    public async Task An_accepted_message_is_done()
    {
        var delivery = await QueuedAsync();

        await DeliverAsync(delivery);

        var view = await ViewAsync(delivery);
        _sent.ShouldHaveSingleItem().Body.ShouldBe(view.Payload);
        _sent[0].MessageId.ShouldBe(view.EventId);
        (view.State, view.Attempts, view.LastStatus, view.LastAnswer).ShouldBe((WorkState.Done, 1, 200, "thanks"));
        (view.DeliveredAt, view.NextAttemptAt).ShouldBe((_ledger.Time.GetUtcNow(), null));
        (await HealthAsync()).ShouldBe(new WebhookHealthView(0, null, _ledger.Time.GetUtcNow(), null));
    }

    [Test]
    public async Task A_receiver_that_is_down_for_three_days_gets_everything_under_the_same_id()
    {
        Answer(new WebhookOutcome(WebhookResult.Refused, null, "No connection could be made."));
        var delivery = await QueuedAsync();
        var down = _ledger.Time.GetUtcNow();
        while (_ledger.Time.GetUtcNow() - down < TimeSpan.FromHours(72))
        {
            await DeliverAsync(delivery);
            var view = await ViewAsync(delivery);
            view.State.ShouldBe(WorkState.Queued);
            _ledger.Time.MoveTo(view.NextAttemptAt!.Value);
        }

        Answer(new WebhookOutcome(WebhookResult.Accepted, 200, ""));
        await DeliverAsync(delivery);

        (await ViewAsync(delivery)).State.ShouldBe(WorkState.Done);
        _sent.Select(message => (message.MessageId, message.Body)).Distinct().ShouldHaveSingleItem();
        (await HealthAsync()).FailingSince.ShouldBeNull();
    }

    [Test]
    public async Task After_the_whole_ladder_a_message_is_given_up_and_can_be_asked_for_again()
    {
        Answer(new WebhookOutcome(WebhookResult.Refused, 500, "broken"));
        var delivery = await QueuedAsync();
        var begun = _ledger.Time.GetUtcNow();
        while (await ViewAsync(delivery) is { State: WorkState.Queued, NextAttemptAt: { } next })
        {
            _ledger.Time.MoveTo(next);
            await DeliverAsync(delivery);
        }

        _sent.Count.ShouldBe(10);
        (_ledger.Time.GetUtcNow() - begun).ShouldBeInRange(TimeSpan.FromHours(75), TimeSpan.FromHours(84));
        var failed = await ViewAsync(delivery);
        (failed.State, failed.Attempts, failed.LastStatus, failed.LastAnswer).ShouldBe((WorkState.Failed, 10, 500, "broken"));

        Answer(new WebhookOutcome(WebhookResult.Accepted, 200, ""));
        await _ledger.SendAsync(new ReplayDeliveryCommand(delivery));
        await DeliverAsync(delivery);

        (await ViewAsync(delivery)).State.ShouldBe(WorkState.Done);
        _sent.Select(message => (message.MessageId, message.Body)).Distinct().ShouldHaveSingleItem();
    }

    [Test]
    public async Task Gone_ends_the_endpoint_at_once()
    {
        Answer(new WebhookOutcome(WebhookResult.Gone, 410, "bye"));
        var (first, second) = (await QueuedAsync(), await QueuedAsync());

        await DeliverAsync(first);
        await DeliverAsync(second);

        _sent.Count.ShouldBe(1);
        var endpoint = await EndpointAsync();
        (endpoint.Status, endpoint.DisabledReason, endpoint.DisabledAt)
            .ShouldBe((WebhookEndpointStatus.Disabled, WebhookDisabledReason.Gone, _ledger.Time.GetUtcNow()));
        ((await ViewAsync(first)).State, (await ViewAsync(second)).State).ShouldBe((WorkState.Failed, WorkState.Failed));
        (await _ledger.ScalarAsync<long>("select count(*) from audit_entries where action = 'WebhookEndpointDisabled'")).ShouldBe(1);
    }

    [Test]
    public async Task Five_days_without_a_success_end_the_endpoint()
    {
        Answer(new WebhookOutcome(WebhookResult.Refused, 500, ""));
        await DeliverAsync(await QueuedAsync());
        _ledger.Time.Move(TimeSpan.FromDays(5) - TimeSpan.FromSeconds(1));
        await DeliverAsync(await QueuedAsync());
        (await EndpointAsync()).Status.ShouldBe(WebhookEndpointStatus.Enabled);

        _ledger.Time.Move(TimeSpan.FromSeconds(1));
        await DeliverAsync(await QueuedAsync());

        var endpoint = await EndpointAsync();
        (endpoint.Status, endpoint.DisabledReason, endpoint.Health.ConsecutiveFailures)
            .ShouldBe((WebhookEndpointStatus.Disabled, WebhookDisabledReason.Failing, 3));
    }

    [Test]
    public async Task One_success_begins_the_five_days_anew()
    {
        Answer(new WebhookOutcome(WebhookResult.Refused, 500, ""));
        await DeliverAsync(await QueuedAsync());
        Answer(new WebhookOutcome(WebhookResult.Accepted, 200, ""));
        await DeliverAsync(await QueuedAsync());
        _ledger.Time.Move(TimeSpan.FromDays(6));
        Answer(new WebhookOutcome(WebhookResult.Refused, 500, ""));
        await DeliverAsync(await QueuedAsync());

        (await EndpointAsync()).Status.ShouldBe(WebhookEndpointStatus.Enabled);
    }

    [Test]
    public async Task A_worker_without_the_lease_sends_nothing()
    {
        var delivery = await QueuedAsync();

        (await _ledger.SendAsync(new DeliverWebhookCommand(delivery, 99))).ShouldBeNull();

        _sent.ShouldBeEmpty();
    }

    [Test]
    public async Task A_worker_that_lost_its_lease_meanwhile_notes_nothing()
    {
        var delivery = await QueuedAsync();
        _sender.Setup(sender => sender.SendAsync(It.IsAny<OutgoingWebhook>(), It.IsAny<CancellationToken>())).Returns(async () =>
        {
            await _ledger.ExecuteAsync("update webhook_deliveries set work_token = work_token + 1");
            return new WebhookOutcome(WebhookResult.Gone, 410, "");
        });

        await DeliverAsync(delivery);

        (await ViewAsync(delivery)).State.ShouldBe(WorkState.Queued);
        (await EndpointAsync()).Status.ShouldBe(WebhookEndpointStatus.Enabled);
    }

    [Test]
    public async Task A_wish_to_be_left_alone_is_granted_within_reason()
    {
        Answer(new WebhookOutcome(WebhookResult.Refused, 429, "", TimeSpan.FromHours(1)));
        var delivery = await QueuedAsync();
        await DeliverAsync(delivery);
        (await ViewAsync(delivery)).NextAttemptAt.ShouldBe(_ledger.Time.GetUtcNow() + TimeSpan.FromHours(1));

        Answer(new WebhookOutcome(WebhookResult.Refused, 503, "", TimeSpan.FromDays(1_000)));
        await DeliverAsync(delivery);
        (await ViewAsync(delivery)).NextAttemptAt.ShouldBe(_ledger.Time.GetUtcNow() + TimeSpan.FromDays(1));
    }

    [Test]
    public async Task What_broke_inside_is_tried_again_and_blames_nobody()
    {
        var delivery = await QueuedAsync();

        await _ledger.SendAsync(new DeferDeliveryCommand(delivery, 0, "The server could not send the message."));

        var view = await ViewAsync(delivery);
        (view.State, view.Attempts, view.LastAnswer).ShouldBe((WorkState.Queued, 1, "The server could not send the message."));
        (await HealthAsync()).ConsecutiveFailures.ShouldBe(0);
    }

    [Test]
    public async Task A_range_is_sent_again()
    {
        Answer(new WebhookOutcome(WebhookResult.Gone, 410, ""));
        var early = await QueuedAsync();
        await DeliverAsync(early);
        _ledger.Time.Move(TimeSpan.FromHours(1));
        await _ledger.SendAsync(new EnableWebhookEndpointCommand(_endpoint));
        var from = _ledger.Time.GetUtcNow();
        var late = await QueuedAsync();
        await DeliverAsync(late);
        await _ledger.SendAsync(new EnableWebhookEndpointCommand(_endpoint));
        Answer(new WebhookOutcome(WebhookResult.Accepted, 200, ""));
        await DeliverAsync(await QueuedAsync());

        (await ReplayAsync(new ReplaySelection(_endpoint, from, null, OnlyFailed: true))).ShouldBe(1);
        ((await ViewAsync(late)).State, (await ViewAsync(early)).State).ShouldBe((WorkState.Queued, WorkState.Failed));
        (await ReplayAsync(new ReplaySelection(_endpoint, null, from.AddTicks(-10), OnlyFailed: true))).ShouldBe(1);
        (await ReplayAsync(new ReplaySelection(_endpoint, null, null, OnlyFailed: false))).ShouldBe(1);
        (await _ledger.ScalarAsync<long>("select count(*) from webhook_deliveries where work_state = 'Queued' and work_attempts = 0")).ShouldBe(3);
    }

    [Test]
    public async Task Nothing_is_sent_again_to_a_disabled_endpoint()
    {
        var delivery = await QueuedAsync();
        await _ledger.SendAsync(new UpdateWebhookEndpointCommand(_endpoint, new WebhookEndpointChange { IsEnabled = false }));

        (await Refusals.OutcomeAsync(() => _ledger.SendAsync(new ReplayDeliveryCommand(delivery)))).ShouldBe("webhook.endpoint_disabled");
        (await Refusals.OutcomeAsync(() => _ledger.SendAsync(new TestWebhookEndpointCommand(_endpoint)))).ShouldBe("webhook.endpoint_disabled");
        (await Refusals.OutcomeAsync(() => ReplayAsync(new ReplaySelection(_endpoint, null, null, OnlyFailed: true)))).ShouldBe("webhook.endpoint_disabled");
    }

    private void Answer(WebhookOutcome outcome) => _sender
        .Setup(sender => sender.SendAsync(It.IsAny<OutgoingWebhook>(), It.IsAny<CancellationToken>()))
        .Callback<OutgoingWebhook, CancellationToken>((message, _) => _sent.Add(message))
        .ReturnsAsync(outcome);

    private async Task<WebhookDeliveryId> QueuedAsync() => new((await _ledger.SendAsync(new TestWebhookEndpointCommand(_endpoint))).Id);

    private Task DeliverAsync(WebhookDeliveryId delivery) => _ledger.SendAsync(new DeliverWebhookCommand(delivery, 0));

    private async Task<int> ReplayAsync(ReplaySelection selection) => (await _ledger.SendAsync(new ReplayDeliveriesCommand(selection))).Count;

    private Task<WebhookDeliveryView> ViewAsync(WebhookDeliveryId delivery) => _ledger.SendAsync(new GetDeliveryQuery(delivery));

    private Task<WebhookEndpointView> EndpointAsync() => _ledger.SendAsync(new GetWebhookEndpointQuery(_endpoint));

    private async Task<WebhookHealthView> HealthAsync() => (await EndpointAsync()).Health;
}
