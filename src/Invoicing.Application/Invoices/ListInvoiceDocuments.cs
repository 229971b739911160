using Invoicing.Application.Abstractions;
using Invoicing.Application.Organizations;
using MediatR;

namespace Invoicing.Application.Invoices;

/// <param name="Organization">Its handle.</param>
/// <param name="OrderBy">A top-level field; documents without it are left out. Null orders by key.</param>
/// <param name="Limit">At least 1.</param>
public sealed record ListInvoiceDocumentsQuery(string Organization, string? OrderBy, bool Descending, int Limit)
    : IQuery<IReadOnlyList<SourceDocumentView>>;

internal sealed class ListInvoiceDocumentsHandler(ICurrentActor actor, IOrganizationRepository organizations, ISourceDocumentQueries documents)
    : IRequestHandler<ListInvoiceDocumentsQuery, IReadOnlyList<SourceDocumentView>>
{
    public async Task<IReadOnlyList<SourceDocumentView>> Handle(ListInvoiceDocumentsQuery query, CancellationToken cancellationToken)
    {
        var seller = await organizations.GetGrantedAsync(actor, query.Organization, Role.Team, cancellationToken);
        return await documents.ListAsync(seller.Id, query.OrderBy, query.Descending, query.Limit, cancellationToken);
    }
}
