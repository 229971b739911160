using Invoicing.Domain.Mail;

namespace Invoicing.Application.Mail;

/// <summary>The one read model of a mail template.</summary>
/// <param name="Html">Null for messages in plain text alone.</param>
public sealed record MailTemplateView(
    Guid Id,
    Guid OrganizationId,
    MailPurpose Purpose,
    string Language,
    string Subject,
    string Text,
    string? Html,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt,
    int Version)
{
    public static MailTemplateView Of(MailTemplate template) => new(
        template.Id.Value,
        template.OrganizationId.Value,
        template.Purpose,
        template.Language,
        template.Subject,
        template.Text,
        template.Html,
        template.CreatedAt,
        template.UpdatedAt,
        template.Version);
}
