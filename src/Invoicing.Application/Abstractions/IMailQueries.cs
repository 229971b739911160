using Invoicing.Application.Listing;
using Invoicing.Application.Mail;
using Invoicing.Domain.Mail;
using Invoicing.Domain.Organizations;

namespace Invoicing.Application.Abstractions;

/// <summary>Reads of messages and templates, projected straight to views.</summary>
public interface IMailQueries
{
    Task<MailView?> FindAsync(OutgoingMailId id, CancellationToken cancellationToken);

    /// <param name="visible">The organizations that the caller may see; null for all of the account.</param>
    Task<SelectedPage<MailView>> SelectAsync(
        Selection selection, IReadOnlyCollection<OrganizationId>? visible, CancellationToken cancellationToken);

    Task<MailTemplateView?> FindTemplateAsync(MailTemplateId id, CancellationToken cancellationToken);

    /// <param name="visible">As for messages.</param>
    Task<SelectedPage<MailTemplateView>> SelectTemplatesAsync(
        Selection selection, IReadOnlyCollection<OrganizationId>? visible, CancellationToken cancellationToken);
}
