using Invoicing.Domain.Mail;
using Invoicing.Domain.Organizations;

namespace Invoicing.Application.Abstractions;

public interface IMailTemplateRepository
{
    /// <exception cref="Domain.Common.InvoicingException">NotFound.</exception>
    Task<MailTemplate> GetAsync(MailTemplateId id, CancellationToken cancellationToken);

    /// <summary>To be read only: those of the languages that the organization has.</summary>
    Task<IReadOnlyList<MailTemplate>> ListAsync(
        OrganizationId organization, MailPurpose purpose, IReadOnlyCollection<string> languages, CancellationToken cancellationToken);

    void Add(MailTemplate template);

    void Remove(MailTemplate template);
}
