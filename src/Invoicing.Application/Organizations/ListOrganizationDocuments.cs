using Invoicing.Application.Abstractions;
using MediatR;

namespace Invoicing.Application.Organizations;

/// <summary>The organizations in which the actor may act.</summary>
/// <param name="Name">The whole name, or null for any.</param>
public sealed record ListOrganizationDocumentsQuery(string? Name) : IQuery<IReadOnlyList<OrganizationDocumentView>>;

internal sealed class ListOrganizationDocumentsHandler(ICurrentActor actor, IOrganizationDocumentQueries organizations)
    : IRequestHandler<ListOrganizationDocumentsQuery, IReadOnlyList<OrganizationDocumentView>>
{
    public Task<IReadOnlyList<OrganizationDocumentView>> Handle(ListOrganizationDocumentsQuery query, CancellationToken cancellationToken)
    {
        var grants = actor.Actor.Grants;
        var only = grants.Any(grant => grant.Organization is null) ? null : grants.Select(grant => grant.Organization!.Value).Distinct().ToArray();
        return organizations.ListAsync(only, query.Name, cancellationToken);
    }
}
