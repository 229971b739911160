using FluentValidation;
using Invoicing.Application.Abstractions;
using Invoicing.Domain.Webhooks;
using MediatR;

namespace Invoicing.Application.Webhooks;

public sealed record ListDeliveriesQuery(WebhookDeliveryListing Listing) : IQuery<WebhookDeliveryPage>;

internal sealed class ListDeliveriesValidator : AbstractValidator<ListDeliveriesQuery>
{
    public ListDeliveriesValidator() => RuleFor(query => query.Listing.Limit).InclusiveBetween(1, 1_000);
}

internal sealed class ListDeliveriesHandler(ICurrentActor actor, IWebhookQueries webhooks) : IRequestHandler<ListDeliveriesQuery, WebhookDeliveryPage>
{
    public Task<WebhookDeliveryPage> Handle(ListDeliveriesQuery query, CancellationToken cancellationToken) =>
        actor.Actor.CustomerId is null
            ? webhooks.ListDeliveriesAsync(query.Listing, actor.Actor.VisibleOrganizations, cancellationToken)
            : throw WebhookErrors.NotGranted();
}
