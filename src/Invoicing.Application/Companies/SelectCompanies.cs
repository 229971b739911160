using FluentValidation;
using Invoicing.Application.Abstractions;
using Invoicing.Application.Listing;
using MediatR;

namespace Invoicing.Application.Companies;

public sealed record SelectCompaniesQuery(Selection Selection) : IQuery<SelectedPage<CompanyView>>;

internal sealed class SelectCompaniesValidator : AbstractValidator<SelectCompaniesQuery>
{
    public SelectCompaniesValidator() => RuleFor(query => query.Selection).SetValidator(new SelectionValidator());
}

internal sealed class SelectCompaniesHandler(ICurrentActor actor, ICompanyQueries companies)
    : IRequestHandler<SelectCompaniesQuery, SelectedPage<CompanyView>>
{
    public Task<SelectedPage<CompanyView>> Handle(SelectCompaniesQuery query, CancellationToken cancellationToken) =>
        actor.Actor.CustomerId is null
            ? companies.SelectAsync(query.Selection, actor.Actor.VisibleOrganizations, cancellationToken)
            : Task.FromResult(SelectedPage<CompanyView>.Nothing(query.Selection));
}
