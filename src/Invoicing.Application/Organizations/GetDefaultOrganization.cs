using Invoicing.Application.Abstractions;
using Invoicing.Domain.Organizations;
using MediatR;

namespace Invoicing.Application.Organizations;

/// <summary>The seller of APIs that name none.</summary>
public sealed record GetDefaultOrganizationQuery : IQuery<DefaultOrganizationView>;

/// <param name="AccountSerial">Small, unique integer of the account, for APIs that do not speak UUID; null while nobody can sign in to it.</param>
public sealed record DefaultOrganizationView(Guid Id, string Name, string? Email, string Currency, long? AccountSerial);

internal sealed class GetDefaultOrganizationHandler(ICurrentActor actor, IOrganizationRepository organizations, IUserStore users)
    : IRequestHandler<GetDefaultOrganizationQuery, DefaultOrganizationView>
{
    public async Task<DefaultOrganizationView> Handle(GetDefaultOrganizationQuery query, CancellationToken cancellationToken)
    {
        var seller = await organizations.GetDefaultAsync(cancellationToken);
        var serial = await users.FindFirstSerialAsync(seller.AccountId, cancellationToken);
        return actor.Actor.CustomerId is not null || actor.Actor.IsGranted(seller.Id, Role.Team)
            ? new DefaultOrganizationView(seller.Id.Value, seller.Name, seller.Email, seller.Currency.Code, serial)
            : throw OrganizationErrors.NotGranted(seller.Id);
    }
}
