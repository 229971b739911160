using Invoicing.Domain.Invoices;
using Invoicing.Domain.Organizations;

namespace Invoicing.Application.Abstractions;

public interface ISourceDocumentRepository
{
    /// <summary>The documents of the keys that exist, under their row locks, taken in key order.</summary>
    Task<IReadOnlyList<SourceDocument>> LockAsync(
        OrganizationId organization, IReadOnlyCollection<string> keys, CancellationToken cancellationToken);

    void Add(SourceDocument document);

    void Remove(SourceDocument document);
}
