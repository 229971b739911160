using FluentValidation;
using Invoicing.Application.Abstractions;
using Invoicing.Application.Customers;
using Invoicing.Application.Listing;
using MediatR;

namespace Invoicing.Application.Usage;

public sealed record SelectUsageQuery(Selection Selection) : IQuery<SelectedPage<UsageView>>;

internal sealed class SelectUsageValidator : AbstractValidator<SelectUsageQuery>
{
    public SelectUsageValidator() => RuleFor(query => query.Selection).SetValidator(new SelectionValidator());
}

internal sealed class SelectUsageHandler(ICurrentActor actor, IUsageQueries usage)
    : IRequestHandler<SelectUsageQuery, SelectedPage<UsageView>>
{
    public Task<SelectedPage<UsageView>> Handle(SelectUsageQuery query, CancellationToken cancellationToken)
    {
        var selection = actor.Actor.CustomerId is { } own ? query.Selection.Within("customer", CustomerFields.Related, own.Value) : query.Selection;
        return usage.SelectAsync(selection, actor.Actor.VisibleOrganizations, cancellationToken);
    }
}
