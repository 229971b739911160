using Invoicing.Application.Abstractions;
using Invoicing.Application.Organizations;
using MediatR;

namespace Invoicing.Application.SourceDocuments;

/// <summary>A client's document; among the invoices also one that was made through another API, as the ledger tells it.</summary>
/// <param name="Organization">Its handle.</param>
/// <returns>Null where there is no document of that key.</returns>
public sealed record GetSourceDocumentQuery(string Organization, string Collection, string Key) : IQuery<SourceDocumentView?>;

internal sealed class GetSourceDocumentHandler(ICurrentActor actor, IOrganizationRepository organizations, ISourceDocumentQueries documents)
    : IRequestHandler<GetSourceDocumentQuery, SourceDocumentView?>
{
    public async Task<SourceDocumentView?> Handle(GetSourceDocumentQuery query, CancellationToken cancellationToken)
    {
        var owner = await organizations.GetGrantedAsync(actor, query.Organization, Role.Team, cancellationToken);
        return await documents.FindAsync(owner.Id, query.Collection, query.Key, cancellationToken);
    }
}
