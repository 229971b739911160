using Invoicing.Domain.Organizations;
using Invoicing.Domain.SourceDocuments;

namespace Invoicing.Application.Abstractions;

public interface ISourceDocumentRepository
{
    /// <summary>The documents of the keys that exist, under their row locks, taken in key order.</summary>
    Task<IReadOnlyList<SourceDocument>> LockAsync(
        OrganizationId organization, string collection, IReadOnlyCollection<string> keys, CancellationToken cancellationToken);

    /// <summary>Refuses keys under which invoices of other APIs are shown. The keys are those that no document has.</summary>
    /// <exception cref="Domain.Common.InvoicingException">Conflict.</exception>
    Task RefuseMadeElsewhereAsync(OrganizationId organization, IReadOnlyCollection<string> keys, CancellationToken cancellationToken);

    void Add(SourceDocument document);

    void Remove(SourceDocument document);
}
