using Invoicing.Application.Documents;
using Invoicing.Domain.Documents;

namespace Invoicing.Application.Abstractions;

/// <summary>Reads of rendered bytes.</summary>
public interface IDocumentQueries
{
    /// <summary>A finished rendering of whatever account: the caller has checked the link's signature.</summary>
    Task<DocumentContent?> FindContentAsync(RenderingId id, CancellationToken cancellationToken);
}
