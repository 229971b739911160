using Invoicing.Domain.Mail;

namespace Invoicing.Application.Abstractions;

public interface IOutgoingMailRepository
{
    /// <exception cref="Domain.Common.InvoicingException">NotFound.</exception>
    Task<OutgoingMail> GetAsync(OutgoingMailId id, CancellationToken cancellationToken);

    Task<OutgoingMail?> FindAsync(OutgoingMailId id, CancellationToken cancellationToken);

    /// <summary>The last repetition of a message; null where it was never asked for.</summary>
    Task<OutgoingMail?> FindLastAsync(MailKey key, CancellationToken cancellationToken);

    /// <summary>Notes that its worker speaks with the mail server from now on, and keeps it for that worker until then. One statement.</summary>
    /// <returns>False, where another worker holds it.</returns>
    Task<bool> BeginAsync(OutgoingMailId id, long token, DateTimeOffset now, DateTimeOffset keptUntil, CancellationToken cancellationToken);

    void Add(OutgoingMail mail);
}
