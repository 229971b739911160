using FluentValidation;
using Invoicing.Application.Abstractions;
using Invoicing.Application.Customers;
using Invoicing.Application.Listing;
using MediatR;

namespace Invoicing.Application.Orders;

public sealed record SelectOrdersQuery(Selection Selection) : IQuery<SelectedPage<OrderView>>;

internal sealed class SelectOrdersValidator : AbstractValidator<SelectOrdersQuery>
{
    public SelectOrdersValidator() => RuleFor(query => query.Selection).SetValidator(new SelectionValidator());
}

internal sealed class SelectOrdersHandler(ICurrentActor actor, IOrderQueries orders)
    : IRequestHandler<SelectOrdersQuery, SelectedPage<OrderView>>
{
    public Task<SelectedPage<OrderView>> Handle(SelectOrdersQuery query, CancellationToken cancellationToken)
    {
        var selection = actor.Actor.CustomerId is { } own ? query.Selection.Within("customer", CustomerFields.Related, own.Value) : query.Selection;
        return orders.SelectAsync(selection, actor.Actor.VisibleOrganizations, cancellationToken);
    }
}
