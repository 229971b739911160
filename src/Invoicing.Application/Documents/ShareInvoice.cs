using Invoicing.Application.Abstractions;
using Invoicing.Domain.Documents;
using Invoicing.Domain.Invoices;
using MediatR;

namespace Invoicing.Application.Documents;

/// <summary>A link to the PDF of an issued document, to be given to the buyer: it opens without any other credential, for a week.</summary>
public sealed record ShareInvoiceCommand(InvoiceId Id) : ICommand<SharedInvoice>;

/// <param name="Query">Query string of the document's address, without a question mark.</param>
public sealed record SharedInvoice(RenderingId Document, string Query, DateTimeOffset ExpiresAt);

internal sealed class ShareInvoiceHandler(
    ICurrentActor actor,
    IInvoiceRepository invoices,
    KeptDocuments documents,
    ILinkSigner signer,
    TimeProvider time) : IRequestHandler<ShareInvoiceCommand, SharedInvoice>
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(7);

    public async Task<SharedInvoice> Handle(ShareInvoiceCommand command, CancellationToken cancellationToken)
    {
        var invoice = await invoices.GetAsync(command.Id, cancellationToken);
        if (!actor.Actor.IsGranted(invoice.OrganizationId, Role.Team))
        {
            throw InvoiceErrors.NotFound(command.Id);
        }

        var document = await documents.GetAsync(invoice, DocumentFormats.Pdf, cancellationToken);
        var expires = time.GetUtcNow() + Lifetime;
        return new SharedInvoice(document.Id, signer.Sign(document.Id, expires), expires);
    }
}
