using Invoicing.Application.Abstractions;
using Invoicing.Domain.Mail;
using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Persistence.Repositories;

internal sealed class OutgoingMailRepository(InvoicingDbContext db) : IOutgoingMailRepository
{
    public Task<OutgoingMail?> FindAsync(OutgoingMailId id, CancellationToken cancellationToken) =>
        db.OutgoingMails.SingleOrDefaultAsync(mail => mail.Id == id, cancellationToken);

    public void Add(OutgoingMail mail) => db.OutgoingMails.Add(mail);
}
