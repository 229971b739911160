using Invoicing.Application.Abstractions;
using Invoicing.Application.Documents;
using Invoicing.Domain.Organizations;
using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Persistence.Queries;

internal sealed class DocumentSources(InvoicingDbContext db) : IDocumentSources
{
    public async Task<DocumentStyle> StyleOfAsync(OrganizationId seller, CancellationToken cancellationToken)
    {
        var style = await (
            from organization in db.Organizations
            join logo in db.OrganizationLogos on organization.Id equals logo.OrganizationId into logos
            from logo in logos.DefaultIfEmpty()
            where organization.Id == seller
            select new { organization.Branding, MediaType = logo == null ? null : logo.MediaType, Content = logo == null ? null : logo.Content })
            .SingleAsync(cancellationToken);
        return new DocumentStyle(style.Branding, style.Content is null ? null : new DocumentLogo(style.MediaType!, style.Content));
    }

    public async Task<IReadOnlyDictionary<Guid, byte[]>> ContentsAsync(IReadOnlyCollection<Guid> files, CancellationToken cancellationToken) =>
        await db.InvoiceAttachments.Where(attachment => files.Contains(attachment.Id))
            .Select(attachment => new { attachment.Id, attachment.Content })
            .ToDictionaryAsync(attachment => attachment.Id, attachment => attachment.Content, cancellationToken);
}
