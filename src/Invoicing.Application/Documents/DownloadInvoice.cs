using Invoicing.Application.Abstractions;
using Invoicing.Domain.Documents;
using Invoicing.Domain.Invoices;
using MediatR;

namespace Invoicing.Application.Documents;

/// <summary>An issued document in one format as it stands now, payments included. Made at the first call, kept from then on.</summary>
/// <param name="Format">One of <see cref="DocumentFormats"/>.</param>
public sealed record DownloadInvoiceCommand(InvoiceId Id, string Format = DocumentFormats.Pdf) : ICommand<DocumentContent>;

internal sealed class DownloadInvoiceHandler(ICurrentActor actor, IInvoiceRepository invoices, KeptDocuments documents)
    : IRequestHandler<DownloadInvoiceCommand, DocumentContent>
{
    public async Task<DocumentContent> Handle(DownloadInvoiceCommand command, CancellationToken cancellationToken)
    {
        var invoice = await invoices.GetAsync(command.Id, cancellationToken);
        if (!actor.Actor.IsGranted(invoice.OrganizationId, Role.Team))
        {
            throw InvoiceErrors.NotFound(command.Id);
        }

        var document = await documents.GetAsync(invoice, command.Format, cancellationToken);
        var name = DocumentName.Of(invoice.Kind, invoice.Number!.Value.Value, command.Format);
        return new DocumentContent(name, document.MediaType!, document.ContentHash!, document.Content!, document.MissingCharacters);
    }
}
