using Invoicing.Application.Abstractions;
using Invoicing.Domain.Webhooks;
using MediatR;

namespace Invoicing.Application.Webhooks;

/// <summary>
/// Sends a queued message to its endpoint and notes the answer. Not one transaction: no lock is held while the receiver
/// thinks, and the token keeps a worker that was too slow from noting what another one has done since.
/// </summary>
public sealed record DeliverWebhookCommand(WebhookDeliveryId Id, long Token) : IRequest<WebhookOutcome?>;

internal sealed class DeliverWebhookHandler(
    IUnitOfWork unitOfWork,
    IWebhookDeliveryRepository deliveries,
    IWebhookEndpointRepository endpoints,
    IWebhookSender sender,
    WebhookRules rules,
    TimeProvider time) : IRequestHandler<DeliverWebhookCommand, WebhookOutcome?>
{
    /// <returns>Null where nothing was sent.</returns>
    public async Task<WebhookOutcome?> Handle(DeliverWebhookCommand command, CancellationToken cancellationToken)
    {
        if (await deliveries.ReadAsync(command.Id, cancellationToken) is not var (delivery, endpoint) || !delivery.Work.IsHeldBy(command.Token))
        {
            return null;
        }

        if (!endpoint.IsSentTo)
        {
            return await unitOfWork.ExecuteAsync(token => WithholdAsync(command, token), cancellationToken);
        }

        var now = time.GetUtcNow();
        var secrets = endpoint.Secrets.Where(secret => secret.IsValid(now)).Select(secret => secret.Sealed);
        var message = new OutgoingWebhook(endpoint.Url, WebhookEventId.Of(delivery.MessageId), delivery.Payload, [.. secrets]);
        var outcome = await sender.SendAsync(message, cancellationToken);
        await unitOfWork.ExecuteAsync(token => NoteAsync(command, endpoint, outcome, token), cancellationToken);
        return outcome;
    }

    private async Task<WebhookOutcome?> WithholdAsync(DeliverWebhookCommand command, CancellationToken cancellationToken)
    {
        var delivery = await deliveries.FindAsync(command.Id, cancellationToken);
        if (delivery is not null && delivery.Work.IsHeldBy(command.Token))
        {
            delivery.Withhold();
        }

        return null;
    }

    private async Task<Unit> NoteAsync(
        DeliverWebhookCommand command, WebhookEndpoint known, WebhookOutcome outcome, CancellationToken cancellationToken)
    {
        var delivery = await deliveries.FindAsync(command.Id, cancellationToken);
        if (delivery is null || !delivery.Work.IsHeldBy(command.Token))
        {
            return Unit.Value;
        }

        var now = time.GetUtcNow();
        switch (outcome.Result)
        {
            case WebhookResult.Accepted:
                delivery.Accept(outcome.Status!.Value, outcome.Answer, now);
                break;
            case WebhookResult.Gone:
                delivery.GiveUp(outcome.Status!.Value, outcome.Answer, now);
                break;
            default:
                delivery.Refuse(outcome.Status, outcome.Answer, rules.Ladder, outcome.RetryAfter, now);
                break;
        }

        await NoteHealthAsync(known, outcome.Result, now, cancellationToken);
        return Unit.Value;
    }

    // The endpoint's row is written only for news: it is shared by all of its deliveries.
    private async Task NoteHealthAsync(WebhookEndpoint known, WebhookResult result, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (result == WebhookResult.Accepted && !known.IsNews(now))
        {
            return;
        }

        var endpoint = await endpoints.LockAsync(known.Id, cancellationToken);
        switch (result)
        {
            case WebhookResult.Accepted:
                endpoint.Succeed(now);
                break;
            case WebhookResult.Gone:
                endpoint.Leave(now);
                break;
            default:
                endpoint.Fail(rules.DisableAfter, now);
                break;
        }
    }
}
