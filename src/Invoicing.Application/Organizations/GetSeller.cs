using Invoicing.Application.Abstractions;
using Invoicing.Domain.Organizations;
using MediatR;

namespace Invoicing.Application.Organizations;

/// <summary>The organization that the actor acts for where none is named: the only one of its grants, else the account's default.</summary>
public sealed record GetSellerQuery : IQuery<OrganizationView>;

internal sealed class GetSellerHandler(ICurrentActor actor, IOrganizationRepository organizations) : IRequestHandler<GetSellerQuery, OrganizationView>
{
    public async Task<OrganizationView> Handle(GetSellerQuery query, CancellationToken cancellationToken)
    {
        var seller = actor.Actor.VisibleOrganizations is { Count: 1 } granted
            ? await organizations.GetAsync(granted.Single(), cancellationToken)
            : await organizations.GetDefaultAsync(cancellationToken);
        return actor.Actor.IsGranted(seller.Id, Role.Team)
            ? OrganizationView.Of(seller)
            : throw OrganizationErrors.NotGranted(seller.Id);
    }
}
