using FluentValidation;
using Invoicing.Application.Abstractions;
using Invoicing.Application.Listing;
using MediatR;

namespace Invoicing.Application.Billing;

public sealed record SelectBillingRunsQuery(Selection Selection) : IQuery<SelectedPage<BillingRunView>>;

internal sealed class SelectBillingRunsValidator : AbstractValidator<SelectBillingRunsQuery>
{
    public SelectBillingRunsValidator() => RuleFor(query => query.Selection).SetValidator(new SelectionValidator());
}

internal sealed class SelectBillingRunsHandler(ICurrentActor actor, IBillingRunQueries runs)
    : IRequestHandler<SelectBillingRunsQuery, SelectedPage<BillingRunView>>
{
    // A portal session has no grants, and no business here.
    public Task<SelectedPage<BillingRunView>> Handle(SelectBillingRunsQuery query, CancellationToken cancellationToken) =>
        runs.SelectAsync(query.Selection, actor.Actor.CustomerId is null ? actor.Actor.VisibleOrganizations : [], cancellationToken);
}
