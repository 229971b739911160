using Invoicing.Application.Abstractions;
using Invoicing.Domain.Organizations;
using MediatR;

namespace Invoicing.Application.Organizations;

/// <summary>Puts a picture at the head of a seller's documents, from the next rendering on.</summary>
public sealed record SetLogoCommand(OrganizationId Id, string MediaType, byte[] Content) : ICommand<OrganizationView>;

internal sealed class SetLogoHandler(ICurrentActor actor, IOrganizationRepository organizations, ILogoImages images)
    : IRequestHandler<SetLogoCommand, OrganizationView>
{
    public async Task<OrganizationView> Handle(SetLogoCommand command, CancellationToken cancellationToken)
    {
        var organization = await organizations.GetAsync(command.Id, cancellationToken);
        organization.RefuseUnlessGranted(actor, Role.Owner);
        var logo = await organizations.FindLogoAsync(organization.Id, cancellationToken);
        if (logo is null)
        {
            organizations.Add(OrganizationLogo.Of(organization, command.MediaType, command.Content));
        }
        else
        {
            logo.Replace(command.MediaType, command.Content);
        }

        images.RefuseUnusable(command.MediaType, command.Content);
        return OrganizationView.Of(organization);
    }
}
