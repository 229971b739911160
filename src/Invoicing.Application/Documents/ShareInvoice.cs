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
    IRenderingRepository renderings,
    DocumentRenderer renderer,
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

        var now = time.GetUtcNow();
        var rendering = await renderings.FindAsync(invoice.Id, invoice.Revision, DocumentFormats.Pdf, cancellationToken);
        if (rendering is null)
        {
            rendering = Rendering.Queue(RenderingId.New(), invoice, DocumentFormats.Pdf, now);
            renderings.Add(rendering);
        }

        if (rendering.Content is null)
        {
            var rendered = await renderer.RenderAsync(invoice, DocumentFormats.Pdf, cancellationToken);
            rendering.Complete(rendered.MediaType, rendered.Content);
        }

        var expires = now + Lifetime;
        return new SharedInvoice(rendering.Id, signer.Sign(rendering.Id, expires), expires);
    }
}
