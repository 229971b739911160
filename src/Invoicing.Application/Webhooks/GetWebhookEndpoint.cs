using Invoicing.Application.Abstractions;
using Invoicing.Domain.Organizations;
using Invoicing.Domain.Webhooks;
using MediatR;

namespace Invoicing.Application.Webhooks;

public sealed record GetWebhookEndpointQuery(WebhookEndpointId Id) : IQuery<WebhookEndpointView>;

internal sealed class GetWebhookEndpointHandler(ICurrentActor actor, IWebhookQueries webhooks)
    : IRequestHandler<GetWebhookEndpointQuery, WebhookEndpointView>
{
    public async Task<WebhookEndpointView> Handle(GetWebhookEndpointQuery query, CancellationToken cancellationToken) =>
        await webhooks.FindEndpointAsync(query.Id, cancellationToken) is { } endpoint
        && actor.Actor.MayUse(endpoint.OrganizationId is { } id ? new OrganizationId(id) : null, Role.Team)
            ? endpoint
            : throw WebhookErrors.EndpointNotFound(query.Id);
}
