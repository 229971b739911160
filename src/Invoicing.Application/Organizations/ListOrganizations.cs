using FluentValidation;
using Invoicing.Application.Abstractions;
using MediatR;

namespace Invoicing.Application.Organizations;

/// <summary>The organizations in which the actor may act, oldest first.</summary>
public sealed record ListOrganizationsQuery(int Offset = 0, int Limit = 25) : IQuery<OrganizationPage>;

/// <param name="HasMore">Whether there are further ones behind the last.</param>
public sealed record OrganizationPage(IReadOnlyList<OrganizationView> Items, bool HasMore);

internal sealed class ListOrganizationsValidator : AbstractValidator<ListOrganizationsQuery>
{
    public ListOrganizationsValidator()
    {
        RuleFor(query => query.Limit).InclusiveBetween(1, 1_000);
        RuleFor(query => query.Offset).GreaterThanOrEqualTo(0);
    }
}

internal sealed class ListOrganizationsHandler(ICurrentActor actor, IOrganizationQueries organizations)
    : IRequestHandler<ListOrganizationsQuery, OrganizationPage>
{
    public Task<OrganizationPage> Handle(ListOrganizationsQuery query, CancellationToken cancellationToken)
    {
        var visible = actor.Actor.CustomerId is null ? actor.Actor.VisibleOrganizations : [];
        return organizations.ListAsync(visible, query.Offset, query.Limit, cancellationToken);
    }
}
