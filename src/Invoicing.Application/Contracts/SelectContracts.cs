using FluentValidation;
using Invoicing.Application.Abstractions;
using Invoicing.Application.Customers;
using Invoicing.Application.Listing;
using MediatR;

namespace Invoicing.Application.Contracts;

public sealed record SelectContractsQuery(Selection Selection) : IQuery<SelectedPage<ContractView>>;

internal sealed class SelectContractsValidator : AbstractValidator<SelectContractsQuery>
{
    public SelectContractsValidator() => RuleFor(query => query.Selection).SetValidator(new SelectionValidator());
}

internal sealed class SelectContractsHandler(ICurrentActor actor, IContractQueries contracts)
    : IRequestHandler<SelectContractsQuery, SelectedPage<ContractView>>
{
    public Task<SelectedPage<ContractView>> Handle(SelectContractsQuery query, CancellationToken cancellationToken)
    {
        var selection = actor.Actor.CustomerId is { } own ? query.Selection.Within("customer", CustomerFields.Related, own.Value) : query.Selection;
        return contracts.SelectAsync(selection, actor.Actor.VisibleOrganizations, cancellationToken);
    }
}
