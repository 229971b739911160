using Invoicing.Application.Abstractions;
using Invoicing.Application.Organizations;
using MediatR;

namespace Invoicing.Application.Invoices;

/// <param name="Organization">Its handle.</param>
/// <returns>Null where there is no document of that key.</returns>
public sealed record GetInvoiceDocumentQuery(string Organization, string Key) : IQuery<SourceDocumentView?>;

internal sealed class GetInvoiceDocumentHandler(ICurrentActor actor, IOrganizationRepository organizations, ISourceDocumentQueries documents)
    : IRequestHandler<GetInvoiceDocumentQuery, SourceDocumentView?>
{
    public async Task<SourceDocumentView?> Handle(GetInvoiceDocumentQuery query, CancellationToken cancellationToken)
    {
        var seller = await organizations.GetGrantedAsync(actor, query.Organization, Role.Team, cancellationToken);
        return await documents.FindAsync(seller.Id, query.Key, cancellationToken);
    }
}
