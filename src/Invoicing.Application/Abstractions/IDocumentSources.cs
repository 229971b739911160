using Invoicing.Application.Documents;
using Invoicing.Domain.Organizations;

namespace Invoicing.Application.Abstractions;

/// <summary>What a rendering takes beside the invoice.</summary>
public interface IDocumentSources
{
    /// <summary>How the seller's pages look now.</summary>
    Task<DocumentStyle> StyleOfAsync(OrganizationId seller, CancellationToken cancellationToken);

    /// <summary>The bytes of attached files, by their ids.</summary>
    Task<IReadOnlyDictionary<Guid, byte[]>> ContentsAsync(IReadOnlyCollection<Guid> files, CancellationToken cancellationToken);
}
