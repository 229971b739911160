using Invoicing.Application.Abstractions;
using Invoicing.Application.Documents;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Organizations;
using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Persistence.Queries;

internal sealed class DocumentSources(InvoicingDbContext db) : IDocumentSources
{
    public async Task<DocumentStyle> StyleOfAsync(OrganizationId seller, CancellationToken cancellationToken)
    {
        var branding = await db.Organizations.Where(organization => organization.Id == seller)
            .Select(organization => organization.Branding)
            .SingleAsync(cancellationToken);
        return new DocumentStyle(branding, null);
    }

    public async Task<IReadOnlyList<DocumentAttachment>> AttachmentsOfAsync(Invoice invoice, CancellationToken cancellationToken)
    {
        var ids = invoice.Attachments.Select(file => file.Id).ToArray();
        if (ids.Length == 0)
        {
            return [];
        }

        var contents = await db.InvoiceAttachments.Where(attachment => ids.Contains(attachment.Id))
            .Select(attachment => new { attachment.Id, attachment.Content })
            .ToDictionaryAsync(attachment => attachment.Id, attachment => attachment.Content, cancellationToken);
        return [.. invoice.Attachments.Select(file => new DocumentAttachment(file.Id, file.Name, file.MediaType, contents[file.Id]))];
    }
}
