namespace Invoicing.Domain.Tests.Webhooks;

using Invoicing.Domain.Common;
using Invoicing.Domain.Webhooks;
using NUnit.Framework;
using Shouldly;

public sealed class WebhookDeliveryTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 15, 12, 0, 0, TimeSpan.Zero);

    [Test]
    public void The_ladder_is_ten_attempts_in_75_hours()
    {
        RetryLadder.Webhook.Delays.ShouldBe(
        [
            TimeSpan.FromSeconds(5), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30), TimeSpan.FromHours(2), TimeSpan.FromHours(5),
            TimeSpan.FromHours(10), TimeSpan.FromHours(14), TimeSpan.FromHours(20), TimeSpan.FromHours(24),
        ]);
    }

    [Test]
    public void What_failed_together_comes_back_apart_but_at_most_a_tenth_later()
    {
        var waits = Enumerable.Range(0, 200).Select(_ => WaitAfterOneFailure(new RetryLadder([TimeSpan.FromHours(10)]), wish: null)).ToArray();

        waits.ShouldAllBe(wait => wait >= TimeSpan.FromHours(10) && wait < TimeSpan.FromHours(11));
        waits.Distinct().Count().ShouldBeGreaterThan(100);
    }

    [Test]
    public void A_wish_shorter_than_the_ladders_wait_shortens_nothing() =>
        WaitAfterOneFailure(RetryLadder.Webhook, TimeSpan.FromSeconds(1)).ShouldBeGreaterThanOrEqualTo(TimeSpan.FromSeconds(5));

    [TestCase("*", true)]
    [TestCase("invoice.*", true)]
    [TestCase("invoice.issued", true)]
    [TestCase("invoice.created", false)]
    [TestCase("order.*", false)]
    public void A_pattern_stands_for_types(string pattern, bool matches) =>
        WebhookEventTypes.Matches(pattern, WebhookEventTypes.InvoiceIssued).ShouldBe(matches);

    private static TimeSpan WaitAfterOneFailure(RetryLadder ladder, TimeSpan? wish)
    {
        var details = new WebhookEndpointDetails(null, "https://receiver.example/", [WebhookEventTypes.Every], null);
        var endpoint = WebhookEndpoint.Create(WebhookEndpointId.New(), AccountId.New(), details, [1], Now);
        var delivery = WebhookDelivery.Queue(WebhookDeliveryId.New(), endpoint, new WebhookMessage(Guid.CreateVersion7(), "webhook.test", "{}"), Now);
        delivery.Refuse(500, "broken", ladder, wish, Now);
        return delivery.Work.DueSince - Now;
    }
}
