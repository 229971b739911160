using Invoicing.Application.Abstractions;
using Invoicing.Domain.Organizations;

namespace Invoicing.Application.Organizations;

/// <summary>An organization by its handle, or by its id where it has none, if the actor may act in it.</summary>
internal static class GrantedOrganization
{
    /// <exception cref="Domain.Common.InvoicingException">Forbidden, where it is not granted, or where the role is too low.</exception>
    public static void RefuseUnlessGranted(this Organization organization, ICurrentActor actor, Role atLeast)
    {
        if (!actor.Actor.IsGranted(organization.Id, Role.Team))
        {
            throw OrganizationErrors.NotGranted(organization.Id);
        }

        if (!actor.Actor.IsGranted(organization.Id, atLeast))
        {
            throw OrganizationErrors.RoleTooLow(organization.Id);
        }
    }

    /// <exception cref="Domain.Common.InvoicingException">
    /// Forbidden, the same for an unknown organization and for one that is not granted; or where the role is too low.
    /// </exception>
    public static async Task<Organization> GetGrantedAsync(
        this IOrganizationRepository organizations, ICurrentActor actor, string handle, Role atLeast, CancellationToken cancellationToken)
    {
        var organization = await organizations.FindAsync(handle, cancellationToken);
        if (organization is null || !actor.Actor.IsGranted(organization.Id, Role.Team))
        {
            throw OrganizationErrors.NotGranted(handle);
        }

        if (!actor.Actor.IsGranted(organization.Id, atLeast))
        {
            throw OrganizationErrors.RoleTooLow(handle);
        }

        return organization;
    }
}
