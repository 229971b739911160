namespace Invoicing.Domain.Webhooks;

/// <content>Whether it takes what it is sent, and whether anything is sent at all.</content>
public sealed partial class WebhookEndpoint
{
    /// <summary>How exactly the last success is kept while all is well, so that a busy endpoint is not written with every message.</summary>
    private static readonly TimeSpan Freshness = TimeSpan.FromMinutes(1);

    public WebhookEndpointStatus Status { get; private set; }

    public WebhookDisabledReason? DisabledReason { get; private set; }

    public DateTimeOffset? DisabledAt { get; private set; }

    public int ConsecutiveFailures { get; private set; }

    /// <summary>Since when nothing has been accepted; null while all is well.</summary>
    public DateTimeOffset? FailingSince { get; private set; }

    public DateTimeOffset? LastSuccessAt { get; private set; }

    public DateTimeOffset? LastFailureAt { get; private set; }

    public bool IsSentTo => Status == WebhookEndpointStatus.Enabled && DeletedAt is null;

    public void Enable(DateTimeOffset now)
    {
        if (Status == WebhookEndpointStatus.Enabled)
        {
            return;
        }

        Status = WebhookEndpointStatus.Enabled;
        DisabledReason = null;
        DisabledAt = null;
        ConsecutiveFailures = 0;
        FailingSince = null;
        UpdatedAt = now;
        Raise(new WebhookEndpointEnabled(Id));
    }

    public void Disable(DateTimeOffset now) => BecomeDisabled(WebhookDisabledReason.ByOwner, now);

    /// <summary>Whether a success now would say anything that is not known.</summary>
    public bool IsNews(DateTimeOffset successAt) => ConsecutiveFailures > 0 || LastSuccessAt is null || successAt - LastSuccessAt >= Freshness;

    public void Succeed(DateTimeOffset now)
    {
        LastSuccessAt = now;
        ConsecutiveFailures = 0;
        FailingSince = null;
    }

    /// <param name="patience">After that long without a success nothing is sent any more.</param>
    public void Fail(TimeSpan patience, DateTimeOffset now)
    {
        LastFailureAt = now;
        FailingSince ??= now;
        ConsecutiveFailures++;
        if (now - FailingSince >= patience)
        {
            BecomeDisabled(WebhookDisabledReason.Failing, now);
        }
    }

    /// <summary>The receiver wants nothing any more.</summary>
    public void Leave(DateTimeOffset now)
    {
        LastFailureAt = now;
        FailingSince ??= now;
        ConsecutiveFailures++;
        BecomeDisabled(WebhookDisabledReason.Gone, now);
    }

    private void BecomeDisabled(WebhookDisabledReason reason, DateTimeOffset now)
    {
        if (Status == WebhookEndpointStatus.Disabled)
        {
            return;
        }

        Status = WebhookEndpointStatus.Disabled;
        DisabledReason = reason;
        DisabledAt = now;
        UpdatedAt = now;
        Raise(new WebhookEndpointDisabled(Id, reason));
    }
}
