using Invoicing.Domain.Common;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Organizations;

namespace Invoicing.Application.Abstractions;

/// <summary>Who acts: the account of the credential, what it may do there, and the one customer of a portal session.</summary>
public sealed record Actor(AccountId AccountId, string Subject, CredentialKind Kind, IReadOnlyList<Grant> Grants, CustomerId? CustomerId = null)
{
    /// <summary>What the credential may be used for, in the words of the API that reads it, for example <c>orders:read</c>; null for everything.</summary>
    public IReadOnlyList<string>? Scopes { get; init; }

    /// <summary>The credential that was shown; null where there was none, as for the system.</summary>
    public Guid? CredentialId { get; init; }

    public static Actor System(AccountId accountId) => new(accountId, "system", CredentialKind.System, [Grant.Everything]);

    public bool IsGranted(OrganizationId organization, Role atLeast) =>
        Grants.Any(grant => (grant.Organization is null || grant.Organization == organization) && grant.Role >= atLeast);

    public bool HasScope(params IReadOnlyCollection<string> anyOf) => Scopes is null || Scopes.Any(anyOf.Contains);

    /// <summary>The organizations of the grants; null for every one of the account, and for a portal session, which its customer bounds.</summary>
    public IReadOnlyCollection<OrganizationId>? VisibleOrganizations =>
        CustomerId is not null || Grants.Any(grant => grant.Organization is null)
            ? null
            : [.. Grants.Select(grant => grant.Organization!.Value).Distinct()];

    /// <summary>Whether what belongs to this customer of this organization may be seen; what may not is as unknown as another account's.</summary>
    public bool MaySee(OrganizationId organization, CustomerId customer) =>
        CustomerId is { } own ? own == customer : IsGranted(organization, Role.Team);

    /// <summary>Whether the actor has every one of these grants itself.</summary>
    public bool MayAll(IEnumerable<Grant> grants) =>
        grants.All(wanted => Grants.Any(own => (own.Organization is null || own.Organization == wanted.Organization) && own.Role >= wanted.Role));
}

/// <param name="Organization">The one organization that is granted, or null for every organization of the account.</param>
public sealed record Grant(OrganizationId? Organization, Role Role)
{
    public static Grant Everything { get; } = new(null, Role.Owner);
}

/// <summary>In rising order: a higher role may do what a lower one may.</summary>
public enum Role
{
    Team,
    QualityAssurance,
    Owner,
}

public enum CredentialKind
{
    ApiKey,
    UserSession,
    CustomerSession,
    OrganizationToken,

    /// <summary>The link of a message to one customer.</summary>
    Invitation,

    System,
}
