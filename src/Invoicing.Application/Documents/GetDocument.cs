using Invoicing.Application.Abstractions;
using Invoicing.Domain.Common;
using Invoicing.Domain.Documents;
using MediatR;

namespace Invoicing.Application.Documents;

/// <summary>The bytes behind a signed link. The signature is the credential.</summary>
public sealed record GetDocumentQuery(RenderingId Id, string? Expires, string? Signature) : IQuery<DocumentContent>;

internal sealed class GetDocumentHandler(ILinkSigner signer, IDocumentQueries documents) : IRequestHandler<GetDocumentQuery, DocumentContent>
{
    public async Task<DocumentContent> Handle(GetDocumentQuery query, CancellationToken cancellationToken)
    {
        if (!signer.IsValid(query.Id, query.Expires, query.Signature))
        {
            throw new InvoicingException(ErrorKind.Forbidden, "link.invalid", "The link is altered or has expired; ask for a new one.");
        }

        return await documents.FindContentAsync(query.Id, cancellationToken)
            ?? throw new InvoicingException(ErrorKind.NotFound, "document.not_found", "The document of this link does not exist.");
    }
}
