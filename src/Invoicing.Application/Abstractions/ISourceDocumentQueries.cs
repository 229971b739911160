using Invoicing.Application.Invoices;
using Invoicing.Domain.Organizations;

namespace Invoicing.Application.Abstractions;

/// <summary>Reads of the clients' own documents.</summary>
public interface ISourceDocumentQueries
{
    Task<SourceDocumentView?> FindAsync(OrganizationId organization, string key, CancellationToken cancellationToken);

    /// <summary>In the order of the keys.</summary>
    /// <param name="orderBy">A top-level field: documents without it are left out. Null orders by key.</param>
    Task<IReadOnlyList<SourceDocumentView>> ListAsync(
        OrganizationId organization, string? orderBy, bool descending, int limit, CancellationToken cancellationToken);
}
