using Invoicing.Application.SourceDocuments;
using Invoicing.Domain.Organizations;

namespace Invoicing.Application.Abstractions;

/// <summary>Reads of the clients' own documents, and among the invoices of those that were made through other APIs.</summary>
public interface ISourceDocumentQueries
{
    Task<SourceDocumentView?> FindAsync(OrganizationId organization, string collection, string key, CancellationToken cancellationToken);

    /// <param name="keys">The only documents that are asked for, or null for all.</param>
    Task<IReadOnlyList<SourceDocumentView>> ListAsync(
        OrganizationId organization,
        string collection,
        SourceDocumentOrder order,
        IReadOnlyList<string>? keys,
        int limit,
        CancellationToken cancellationToken);
}
