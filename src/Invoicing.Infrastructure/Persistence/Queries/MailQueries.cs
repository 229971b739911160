using Invoicing.Application.Abstractions;
using Invoicing.Application.Listing;
using Invoicing.Application.Mail;
using Invoicing.Domain.Mail;
using Invoicing.Domain.Organizations;
using Invoicing.Infrastructure.Persistence.Queries.Listing;
using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Persistence.Queries;

internal sealed class MailQueries(InvoicingDbContext db, ListReader lists) : IMailQueries
{
    public async Task<MailView?> FindAsync(OutgoingMailId id, CancellationToken cancellationToken) =>
        (await MailsAsync([id.Value], cancellationToken)).GetValueOrDefault(id.Value);

    public Task<SelectedPage<MailView>> SelectAsync(
        Selection selection, IReadOnlyCollection<OrganizationId>? visible, CancellationToken cancellationToken) => lists.ReadAsync(
        MailColumns.Mails,
        db.OutgoingMails,
        visible is null ? null : mail => visible.Contains(mail.OrganizationId),
        selection,
        MailsAsync,
        cancellationToken);

    public async Task<MailTemplateView?> FindTemplateAsync(MailTemplateId id, CancellationToken cancellationToken) =>
        (await TemplatesAsync([id.Value], cancellationToken)).GetValueOrDefault(id.Value);

    public Task<SelectedPage<MailTemplateView>> SelectTemplatesAsync(
        Selection selection, IReadOnlyCollection<OrganizationId>? visible, CancellationToken cancellationToken) => lists.ReadAsync(
        MailColumns.Templates,
        db.MailTemplates,
        visible is null ? null : template => visible.Contains(template.OrganizationId),
        selection,
        TemplatesAsync,
        cancellationToken);

    private async Task<IReadOnlyDictionary<Guid, MailView>> MailsAsync(IReadOnlyList<Guid> ids, CancellationToken cancellationToken)
    {
        var wanted = ids.Select(id => new OutgoingMailId(id)).ToArray();
        var found = await db.OutgoingMails.AsNoTracking().Where(mail => wanted.Contains(mail.Id)).ToListAsync(cancellationToken);
        return found.ToDictionary(mail => mail.Id.Value, MailView.Of);
    }

    private async Task<IReadOnlyDictionary<Guid, MailTemplateView>> TemplatesAsync(IReadOnlyList<Guid> ids, CancellationToken cancellationToken)
    {
        var wanted = ids.Select(id => new MailTemplateId(id)).ToArray();
        var found = await db.MailTemplates.AsNoTracking().Where(template => wanted.Contains(template.Id)).ToListAsync(cancellationToken);
        return found.ToDictionary(template => template.Id.Value, MailTemplateView.Of);
    }
}
