using Invoicing.Application.Abstractions;
using Invoicing.Application.Documents;
using Invoicing.Domain.Organizations;
using MediatR;

namespace Invoicing.Application.Organizations;

public sealed record GetLogoQuery(OrganizationId Id) : IQuery<DocumentLogo>;

internal sealed class GetLogoHandler(ICurrentActor actor, IOrganizationRepository organizations) : IRequestHandler<GetLogoQuery, DocumentLogo>
{
    public async Task<DocumentLogo> Handle(GetLogoQuery query, CancellationToken cancellationToken)
    {
        var organization = await organizations.GetAsync(query.Id, cancellationToken);
        organization.RefuseUnlessGranted(actor, Role.Team);
        var logo = await organizations.FindLogoAsync(organization.Id, cancellationToken) ?? throw OrganizationErrors.NoLogo(organization.Id);
        return new DocumentLogo(logo.MediaType, logo.Content);
    }
}
