using FluentValidation;
using Invoicing.Application.Abstractions;
using Invoicing.Application.Listing;
using Invoicing.Domain.Webhooks;
using MediatR;

namespace Invoicing.Application.Webhooks;

public sealed record SelectDeliveriesQuery(Selection Selection) : IQuery<SelectedPage<WebhookDeliveryView>>;

internal sealed class SelectDeliveriesValidator : AbstractValidator<SelectDeliveriesQuery>
{
    public SelectDeliveriesValidator() => RuleFor(query => query.Selection).SetValidator(new SelectionValidator());
}

internal sealed class SelectDeliveriesHandler(ICurrentActor actor, IWebhookQueries webhooks)
    : IRequestHandler<SelectDeliveriesQuery, SelectedPage<WebhookDeliveryView>>
{
    // A portal session has no grants at all.
    public Task<SelectedPage<WebhookDeliveryView>> Handle(SelectDeliveriesQuery query, CancellationToken cancellationToken) =>
        actor.Actor.CustomerId is null
            ? webhooks.SelectDeliveriesAsync(query.Selection, actor.Actor.VisibleOrganizations, cancellationToken)
            : throw WebhookErrors.NotGranted();
}
