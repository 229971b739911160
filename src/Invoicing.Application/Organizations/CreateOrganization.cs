using Invoicing.Application.Abstractions;
using Invoicing.Domain.Organizations;
using MediatR;

namespace Invoicing.Application.Organizations;

public sealed record CreateOrganizationCommand(OrganizationId Id, NewOrganization Organization) : ICommand<OrganizationView>;

internal sealed class CreateOrganizationHandler(ICurrentActor actor, IOrganizationRepository organizations, TimeProvider time)
    : IRequestHandler<CreateOrganizationCommand, OrganizationView>
{
    public Task<OrganizationView> Handle(CreateOrganizationCommand command, CancellationToken cancellationToken)
    {
        if (!actor.Actor.MayAll([Grant.Everything]))
        {
            throw OrganizationErrors.CreationNotGranted();
        }

        var organization = Organization.Create(command.Id, actor.Actor.AccountId, command.Organization, time.GetUtcNow());
        organizations.Add(organization);
        return Task.FromResult(OrganizationView.Of(organization));
    }
}
