using Invoicing.Application.Abstractions;
using Invoicing.Domain.Organizations;
using MediatR;

namespace Invoicing.Application.Organizations;

/// <summary>Whether the actor may act in an organization: another account's is unknown, one outside the grants is forbidden.</summary>
public sealed record GetOrganizationQuery(OrganizationId Id) : IQuery<OrganizationView>;

internal sealed class GetOrganizationHandler(ICurrentActor actor, IOrganizationRepository organizations)
    : IRequestHandler<GetOrganizationQuery, OrganizationView>
{
    public async Task<OrganizationView> Handle(GetOrganizationQuery query, CancellationToken cancellationToken)
    {
        var organization = await organizations.GetAsync(query.Id, cancellationToken);
        return actor.Actor.IsGranted(organization.Id, Role.Team)
            ? OrganizationView.Of(organization)
            : throw OrganizationErrors.NotGranted(query.Id);
    }
}
