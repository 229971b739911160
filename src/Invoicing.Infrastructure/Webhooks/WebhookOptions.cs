using Invoicing.Application.Webhooks;
using Invoicing.Domain.Common;

namespace Invoicing.Infrastructure.Webhooks;

/// <summary>The section <c>Webhooks</c> of the configuration.</summary>
public sealed class WebhookOptions
{
    /// <summary>Whether addresses may begin with <c>http:</c>.</summary>
    public bool AllowInsecure { get; set; }

    /// <summary>Whether messages go to addresses inside the own network, too. Whoever may make an endpoint then reaches what the server reaches.</summary>
    public bool AllowPrivateAddresses { get; set; }

    /// <summary>How long a receiver may take for its answer.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>How long a delivery is one node's alone: longer than the time-out.</summary>
    public TimeSpan Lease { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>How often a node looks for what has become due.</summary>
    public TimeSpan Pause { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>Messages under way at once, of all endpoints together.</summary>
    public int AtOnce { get; set; } = 512;

    /// <summary>The most messages under way at once to one endpoint: so many only to one that takes them quickly.</summary>
    public int AtOnceEach { get; set; } = 256;

    /// <summary>Waits between the attempts; the 75 hours of Standard Webhooks when empty.</summary>
    public IReadOnlyList<TimeSpan> Ladder { get; set; } = [];

    /// <summary>How long an endpoint may accept nothing before it is disabled.</summary>
    public TimeSpan DisableAfter { get; set; } = TimeSpan.FromDays(5);

    public WebhookRules ToRules() => new(Ladder.Count == 0 ? RetryLadder.Webhook : new RetryLadder([.. Ladder]), DisableAfter);
}
