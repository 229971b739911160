using Invoicing.Application.Abstractions;
using Invoicing.Domain.Organizations;
using MediatR;

namespace Invoicing.Application.Organizations;

public sealed record RemoveLogoCommand(OrganizationId Id) : ICommand<Unit>;

internal sealed class RemoveLogoHandler(ICurrentActor actor, IOrganizationRepository organizations) : IRequestHandler<RemoveLogoCommand, Unit>
{
    public async Task<Unit> Handle(RemoveLogoCommand command, CancellationToken cancellationToken)
    {
        var organization = await organizations.GetAsync(command.Id, cancellationToken);
        organization.RefuseUnlessGranted(actor, Role.Owner);
        organizations.Remove(await organizations.FindLogoAsync(organization.Id, cancellationToken) ?? throw OrganizationErrors.NoLogo(organization.Id));
        return Unit.Value;
    }
}
