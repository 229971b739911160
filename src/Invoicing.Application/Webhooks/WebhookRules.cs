using Invoicing.Domain.Common;

namespace Invoicing.Application.Webhooks;

/// <param name="Ladder">The waits between the attempts of one delivery.</param>
/// <param name="DisableAfter">How long an endpoint may accept nothing before nothing is sent to it any more.</param>
public sealed record WebhookRules(RetryLadder Ladder, TimeSpan DisableAfter);
