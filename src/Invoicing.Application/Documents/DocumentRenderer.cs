using Invoicing.Application.Abstractions;
using Invoicing.Application.EInvoicing;
using Invoicing.Domain.Documents;
using Invoicing.Domain.Invoices;

namespace Invoicing.Application.Documents;

/// <summary>An issued invoice in one format, with all that it takes beside the invoice itself.</summary>
internal sealed class DocumentRenderer(IEnumerable<IDocumentWriter> writers, IDocumentSources sources)
{
    /// <param name="format">One of <see cref="DocumentFormats"/>.</param>
    /// <exception cref="Domain.Common.InvoicingException">Conflict, for a draft; NotFound, for a format that nobody writes; Unprocessable <c>document.not_electronic</c>.</exception>
    public async Task<RenderedDocument> RenderAsync(Invoice invoice, string format, CancellationToken cancellationToken)
    {
        var writer = writers.FirstOrDefault(candidate => candidate.Format == format) ?? throw DocumentErrors.UnknownFormat(format);
        var document = InvoiceDocuments.Of(
            invoice, await sources.StyleOfAsync(invoice.OrganizationId, cancellationToken), await AttachmentsOfAsync(invoice, cancellationToken));
        if (format is DocumentFormats.Ubl or DocumentFormats.Cii && EInvoiceRules.Blocking(document) is { Count: > 0 } reasons)
        {
            throw DocumentErrors.NotElectronic(format, reasons.Errors());
        }

        return new RenderedDocument(writer.MediaType, writer.Write(document));
    }

    private async Task<IReadOnlyList<DocumentAttachment>> AttachmentsOfAsync(Invoice invoice, CancellationToken cancellationToken)
    {
        if (invoice.Attachments.Count == 0)
        {
            return [];
        }

        var contents = await sources.ContentsAsync([.. invoice.Attachments.Select(file => file.Id)], cancellationToken);
        return [.. invoice.Attachments.Select(file => new DocumentAttachment(file.Id, file.Name, file.MediaType, contents[file.Id]))];
    }
}

internal sealed record RenderedDocument(string MediaType, WrittenDocument Written);
