using Invoicing.Application.Abstractions;
using Invoicing.Domain.Organizations;
using MediatR;

namespace Invoicing.Application.Organizations;

public sealed record CreateOrganizationCommand(OrganizationId Id, NewOrganization Organization) : ICommand<Unit>;

internal sealed class CreateOrganizationHandler(ICurrentActor actor, IOrganizationRepository organizations, TimeProvider time)
    : IRequestHandler<CreateOrganizationCommand, Unit>
{
    public Task<Unit> Handle(CreateOrganizationCommand command, CancellationToken cancellationToken)
    {
        organizations.Add(Organization.Create(command.Id, actor.Actor.AccountId, command.Organization, time.GetUtcNow()));
        return Unit.Task;
    }
}
