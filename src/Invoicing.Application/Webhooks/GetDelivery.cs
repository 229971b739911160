using Invoicing.Application.Abstractions;
using Invoicing.Domain.Organizations;
using Invoicing.Domain.Webhooks;
using MediatR;

namespace Invoicing.Application.Webhooks;

public sealed record GetDeliveryQuery(WebhookDeliveryId Id) : IQuery<WebhookDeliveryView>;

internal sealed class GetDeliveryHandler(ICurrentActor actor, IWebhookQueries webhooks) : IRequestHandler<GetDeliveryQuery, WebhookDeliveryView>
{
    public async Task<WebhookDeliveryView> Handle(GetDeliveryQuery query, CancellationToken cancellationToken) =>
        await webhooks.FindDeliveryAsync(query.Id, cancellationToken) is { } delivery
        && actor.Actor.MayUse(delivery.OrganizationId is { } id ? new OrganizationId(id) : null, Role.Team)
            ? delivery
            : throw WebhookErrors.DeliveryNotFound(query.Id);
}
