using FluentValidation;
using Invoicing.Application.Abstractions;
using Invoicing.Domain.Financing;
using MediatR;

namespace Invoicing.Application.Companies;

public sealed record ListCompaniesQuery(CompanyStatus? Status, int Offset, int Limit) : IQuery<CompanyPage>;

internal sealed class ListCompaniesValidator : AbstractValidator<ListCompaniesQuery>
{
    public ListCompaniesValidator()
    {
        RuleFor(query => query.Limit).InclusiveBetween(1, 1_000);
        RuleFor(query => query.Offset).GreaterThanOrEqualTo(0);
    }
}

internal sealed class ListCompaniesHandler(ICurrentActor actor, ICompanyQueries companies) : IRequestHandler<ListCompaniesQuery, CompanyPage>
{
    public Task<CompanyPage> Handle(ListCompaniesQuery query, CancellationToken cancellationToken) =>
        companies.ListAsync(query.Status, query.Offset, query.Limit, actor.Actor.VisibleOrganizations, cancellationToken);
}
