using Invoicing.Application.Abstractions;
using Invoicing.Domain.Organizations;
using Invoicing.Domain.Webhooks;

namespace Invoicing.Application.Webhooks;

/// <summary>Whose business an endpoint is: its organization's, or, where it is told of every one of them, the account's.</summary>
internal static class GrantedEndpoint
{
    public static bool MayUse(this Actor actor, OrganizationId? organization, Role atLeast) =>
        organization is { } one ? actor.IsGranted(one, atLeast) : actor.MayAll([new Grant(null, atLeast)]);

    /// <exception cref="Domain.Common.InvoicingException">NotFound, where the actor may not see it; Forbidden, where the role is too low.</exception>
    public static void Refuse(this Actor actor, WebhookEndpoint endpoint)
    {
        if (!actor.MayUse(endpoint.OrganizationId, Role.Team))
        {
            throw WebhookErrors.EndpointNotFound(endpoint.Id);
        }

        if (!actor.MayUse(endpoint.OrganizationId, Role.Owner))
        {
            throw WebhookErrors.NotGranted();
        }
    }

    /// <exception cref="Domain.Common.InvoicingException">As of <see cref="Refuse"/>.</exception>
    public static async Task<WebhookEndpoint> GetGrantedAsync(
        this IWebhookEndpointRepository endpoints, ICurrentActor actor, WebhookEndpointId id, CancellationToken cancellationToken)
    {
        var endpoint = await endpoints.GetAsync(id, cancellationToken);
        actor.Actor.Refuse(endpoint);
        return endpoint;
    }
}
