namespace Invoicing.Domain.Webhooks;

using Invoicing.Domain.Common;

/// <summary>One message for one endpoint: queued, sent until it is accepted, or given up and kept to be sent again by hand.</summary>
public sealed class WebhookDelivery : Entity
{
    /// <summary>However long a receiver asks to be left alone.</summary>
    private static readonly TimeSpan LongestWish = TimeSpan.FromDays(1);

    private WebhookDelivery()
    {
    }

    public WebhookDeliveryId Id { get; private init; }

    public WebhookEndpointId EndpointId { get; private init; }

    public Guid MessageId { get; private init; }

    public string Type { get; private init; } = null!;

    /// <summary>As it is signed and sent.</summary>
    public string Payload { get; private init; } = null!;

    public WorkItem Work { get; private init; } = null!;

    /// <summary>The HTTP status of the last attempt; null where there was no answer.</summary>
    public int? LastStatus { get; private set; }

    public DateTimeOffset? LastAttemptAt { get; private set; }

    public DateTimeOffset CreatedAt { get; private init; }

    public DateTimeOffset? DeliveredAt { get; private set; }

    /// <summary>For an endpoint that is disabled the message is kept, and not sent until its owner asks for that.</summary>
    public static WebhookDelivery Queue(WebhookDeliveryId id, WebhookEndpoint endpoint, WebhookMessage message, DateTimeOffset now)
    {
        var delivery = new WebhookDelivery
        {
            Id = id,
            AccountId = endpoint.AccountId,
            EndpointId = endpoint.Id,
            MessageId = message.Id,
            Type = message.Type,
            Payload = message.Payload,
            Work = WorkItem.DueAt(now),
            CreatedAt = now,
        };
        if (!endpoint.IsSentTo)
        {
            delivery.Withhold();
        }

        return delivery;
    }

    public void Accept(int status, string answer, DateTimeOffset now)
    {
        Note(status, now);
        DeliveredAt = now;
        Work.Finish(answer);
    }

    /// <param name="status">Null where there was no answer.</param>
    /// <param name="wish">How long the receiver asks to be left alone.</param>
    public void Refuse(int? status, string answer, RetryLadder ladder, TimeSpan? wish, DateTimeOffset now)
    {
        Note(status, now);
        Work.Defer(answer, DelayOf(ladder, wish), now);
    }

    /// <summary>The receiver wants nothing any more: no attempt follows.</summary>
    public void GiveUp(int status, string answer, DateTimeOffset now)
    {
        Note(status, now);
        Work.GiveUp(answer);
    }

    public void Withhold() => Work.Withhold("The endpoint was disabled; send the message again when it is enabled.");

    /// <summary>Sends it again under the same id, with a ladder of its own.</summary>
    public void Replay(DateTimeOffset now) => Work.Restart(now);

    private void Note(int? status, DateTimeOffset now)
    {
        LastStatus = status;
        LastAttemptAt = now;
    }

    private TimeSpan? DelayOf(RetryLadder ladder, TimeSpan? wish)
    {
        if (ladder.DelayAfter(Work.Attempts + 1) is not { } step)
        {
            return null;
        }

        var wanted = wish < LongestWish ? wish.Value : wish is null ? TimeSpan.Zero : LongestWish;
        return wanted > step ? wanted : step + SpreadOf(step);
    }

    // Up to a tenth more, other for each delivery, so that what failed together does not come back together.
    private TimeSpan SpreadOf(TimeSpan step)
    {
        var tail = Id.Value.ToByteArray();
        var thousandths = ((tail[^1] << 8) + tail[^2] + (Work.Attempts * 7_919)) % 1_000;
        return new TimeSpan(step.Ticks / 10_000 * thousandths);
    }
}
