using Invoicing.Application.Abstractions;
using Invoicing.Domain.Documents;
using Invoicing.Domain.Invoices;
using MediatR;

namespace Invoicing.Application.Documents;

/// <summary>The PDF of an issued document as it stands now, payments included.</summary>
public sealed record DownloadInvoiceQuery(InvoiceId Id) : IQuery<DownloadedInvoice>;

public sealed record DownloadedInvoice(string FileName, string MediaType, byte[] Content);

internal sealed class DownloadInvoiceHandler(ICurrentActor actor, IInvoiceRepository invoices, DocumentRenderer renderer)
    : IRequestHandler<DownloadInvoiceQuery, DownloadedInvoice>
{
    public async Task<DownloadedInvoice> Handle(DownloadInvoiceQuery query, CancellationToken cancellationToken)
    {
        var invoice = await invoices.GetAsync(query.Id, cancellationToken);
        if (!actor.Actor.IsGranted(invoice.OrganizationId, Role.Team))
        {
            throw InvoiceErrors.NotFound(query.Id);
        }

        var rendered = await renderer.RenderAsync(invoice, DocumentFormats.Pdf, cancellationToken);
        var kind = invoice.Kind == InvoiceKind.CreditNote ? "CreditNote" : "Invoice";
        return new DownloadedInvoice($"{kind}-{invoice.Number!.Value.Value}.pdf", rendered.MediaType, rendered.Content);
    }
}
