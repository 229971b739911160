using Invoicing.Domain.Mail;

namespace Invoicing.Application.Abstractions;

public interface IOutgoingMailRepository
{
    Task<OutgoingMail?> FindAsync(OutgoingMailId id, CancellationToken cancellationToken);

    void Add(OutgoingMail mail);
}
