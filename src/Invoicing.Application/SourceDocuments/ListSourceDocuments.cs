using Invoicing.Application.Abstractions;
using Invoicing.Application.Organizations;
using MediatR;

namespace Invoicing.Application.SourceDocuments;

/// <summary>Clients' documents; among the invoices also those that were made through other APIs, as the ledger tells them.</summary>
/// <param name="Organization">Its handle.</param>
public sealed record ListSourceDocumentsQuery(string Organization, string Collection, SourceDocumentOrder Order, IReadOnlyList<string>? Keys, int Limit)
    : IQuery<IReadOnlyList<SourceDocumentView>>;

/// <param name="Field">A top-level field; documents without it are left out. Null orders by key.</param>
public sealed record SourceDocumentOrder(string? Field, bool Descending);

internal sealed class ListSourceDocumentsHandler(ICurrentActor actor, IOrganizationRepository organizations, ISourceDocumentQueries documents)
    : IRequestHandler<ListSourceDocumentsQuery, IReadOnlyList<SourceDocumentView>>
{
    public async Task<IReadOnlyList<SourceDocumentView>> Handle(ListSourceDocumentsQuery query, CancellationToken cancellationToken)
    {
        var owner = await organizations.GetGrantedAsync(actor, query.Organization, Role.Team, cancellationToken);
        return await documents.ListAsync(owner.Id, query.Collection, query.Order, query.Keys, query.Limit, cancellationToken);
    }
}
