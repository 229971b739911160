using FluentValidation;
using Invoicing.Application.Abstractions;
using Invoicing.Domain.Webhooks;
using MediatR;

namespace Invoicing.Application.Webhooks;

public sealed record ListWebhookEndpointsQuery(WebhookEndpointListing Listing) : IQuery<WebhookEndpointPage>;

internal sealed class ListWebhookEndpointsValidator : AbstractValidator<ListWebhookEndpointsQuery>
{
    public ListWebhookEndpointsValidator() => RuleFor(query => query.Listing.Limit).InclusiveBetween(1, 1_000);
}

internal sealed class ListWebhookEndpointsHandler(ICurrentActor actor, IWebhookQueries webhooks)
    : IRequestHandler<ListWebhookEndpointsQuery, WebhookEndpointPage>
{
    // A portal session has no grants at all.
    public Task<WebhookEndpointPage> Handle(ListWebhookEndpointsQuery query, CancellationToken cancellationToken) =>
        actor.Actor.CustomerId is null
            ? webhooks.ListEndpointsAsync(query.Listing, actor.Actor.VisibleOrganizations, cancellationToken)
            : throw WebhookErrors.NotGranted();
}
