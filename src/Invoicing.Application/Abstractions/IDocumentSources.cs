using Invoicing.Application.Documents;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Organizations;

namespace Invoicing.Application.Abstractions;

/// <summary>What a rendering takes beside the invoice.</summary>
public interface IDocumentSources
{
    /// <summary>How the seller's pages look now.</summary>
    Task<DocumentStyle> StyleOfAsync(OrganizationId seller, CancellationToken cancellationToken);

    /// <summary>The invoice's files, in its order.</summary>
    Task<IReadOnlyList<DocumentAttachment>> AttachmentsOfAsync(Invoice invoice, CancellationToken cancellationToken);
}
