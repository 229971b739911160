using Invoicing.Application.Abstractions;
using Invoicing.Domain.Organizations;
using MediatR;

namespace Invoicing.Application.Organizations;

/// <summary>An organization: another account's is unknown, one outside the grants is private.</summary>
public sealed record GetOrganizationDocumentQuery(string Handle) : IQuery<OrganizationDocumentView>;

internal sealed class GetOrganizationDocumentHandler(
    ICurrentActor actor, IOrganizationRepository organizations, IOrganizationDocumentQueries documents)
    : IRequestHandler<GetOrganizationDocumentQuery, OrganizationDocumentView>
{
    public async Task<OrganizationDocumentView> Handle(GetOrganizationDocumentQuery query, CancellationToken cancellationToken)
    {
        var organization = await organizations.FindAsync(query.Handle, cancellationToken) ?? throw OrganizationErrors.NotFound(query.Handle);
        if (!actor.Actor.IsGranted(organization.Id, Role.Team))
        {
            throw OrganizationErrors.NotMember(query.Handle);
        }

        return await documents.FindAsync(organization.Id, cancellationToken) ?? throw OrganizationErrors.NotFound(query.Handle);
    }
}
