using Invoicing.Application.Abstractions;
using Invoicing.Domain.Mail;
using Invoicing.Domain.Organizations;
using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Persistence.Repositories;

internal sealed class MailTemplateRepository(InvoicingDbContext db) : IMailTemplateRepository
{
    public async Task<MailTemplate> GetAsync(MailTemplateId id, CancellationToken cancellationToken) =>
        await db.MailTemplates.SingleOrDefaultAsync(template => template.Id == id, cancellationToken) ?? throw MailErrors.TemplateNotFound(id);

    public async Task<IReadOnlyList<MailTemplate>> ListAsync(
        OrganizationId organization, MailPurpose purpose, IReadOnlyCollection<string> languages, CancellationToken cancellationToken) =>
        await db.MailTemplates.AsNoTracking()
            .Where(template => template.OrganizationId == organization && template.Purpose == purpose && languages.Contains(template.Language))
            .ToListAsync(cancellationToken);

    public void Add(MailTemplate template) => db.MailTemplates.Add(template);

    public void Remove(MailTemplate template) => db.MailTemplates.Remove(template);
}
