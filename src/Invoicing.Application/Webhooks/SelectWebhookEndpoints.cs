using FluentValidation;
using Invoicing.Application.Abstractions;
using Invoicing.Application.Listing;
using Invoicing.Domain.Webhooks;
using MediatR;

namespace Invoicing.Application.Webhooks;

public sealed record SelectWebhookEndpointsQuery(Selection Selection) : IQuery<SelectedPage<WebhookEndpointView>>;

internal sealed class SelectWebhookEndpointsValidator : AbstractValidator<SelectWebhookEndpointsQuery>
{
    public SelectWebhookEndpointsValidator() => RuleFor(query => query.Selection).SetValidator(new SelectionValidator());
}

internal sealed class SelectWebhookEndpointsHandler(ICurrentActor actor, IWebhookQueries webhooks)
    : IRequestHandler<SelectWebhookEndpointsQuery, SelectedPage<WebhookEndpointView>>
{
    // A portal session has no grants at all.
    public Task<SelectedPage<WebhookEndpointView>> Handle(SelectWebhookEndpointsQuery query, CancellationToken cancellationToken) =>
        actor.Actor.CustomerId is null
            ? webhooks.SelectEndpointsAsync(query.Selection, actor.Actor.VisibleOrganizations, cancellationToken)
            : throw WebhookErrors.NotGranted();
}
