using Invoicing.Application.Abstractions;
using Invoicing.Domain.Common;
using Invoicing.Domain.Mail;
using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Persistence.Repositories;

internal sealed class OutgoingMailRepository(InvoicingDbContext db) : IOutgoingMailRepository
{
    public async Task<OutgoingMail> GetAsync(OutgoingMailId id, CancellationToken cancellationToken) =>
        await FindAsync(id, cancellationToken) ?? throw MailErrors.NotFound(id);

    public Task<OutgoingMail?> FindAsync(OutgoingMailId id, CancellationToken cancellationToken) =>
        db.OutgoingMails.SingleOrDefaultAsync(mail => mail.Id == id, cancellationToken);

    public Task<OutgoingMail?> FindLastAsync(MailKey key, CancellationToken cancellationToken) => db.OutgoingMails
        .Where(mail => mail.InvoiceId == key.InvoiceId && mail.Revision == key.Revision && mail.Purpose == key.Purpose && mail.RecipientKey == key.RecipientKey)
        .OrderByDescending(mail => mail.Repetition)
        .FirstOrDefaultAsync(cancellationToken);

    public async Task<bool> BeginAsync(OutgoingMailId id, long token, DateTimeOffset now, DateTimeOffset keptUntil, CancellationToken cancellationToken) =>
        await db.OutgoingMails
            .Where(mail => mail.Id == id && mail.Work.State == WorkState.Queued && mail.Work.Token == token)
            .ExecuteUpdateAsync(
                set => set.SetProperty(mail => mail.TalkingSince, now).SetProperty(mail => mail.Work.DueSince, keptUntil),
                cancellationToken) == 1;

    public void Add(OutgoingMail mail) => db.OutgoingMails.Add(mail);
}
