using Invoicing.Application.Mail;
using Invoicing.Domain.Mail;
using Invoicing.Infrastructure.Persistence.Queries.Listing;

namespace Invoicing.Infrastructure.Persistence.Queries;

internal static class MailColumns
{
    public static Columns<OutgoingMail> Mails { get; } = new Columns<OutgoingMail>(MailFields.Listed)
        .Add("id", mail => mail.Id)
        .Add("state", mail => mail.State)
        .Add("purpose", mail => mail.Purpose)
        .Add("recipient", mail => mail.Recipient)
        .Add("createdAt", mail => mail.CreatedAt)
        .Relate("organization", mail => mail.OrganizationId, db => db.Organizations, seller => seller.Id, () => OrganizationColumns.All)
        .Relate("invoice", mail => mail.InvoiceId, db => db.Invoices, invoice => invoice.Id, () => InvoiceColumns.All);

    public static Columns<MailTemplate> Templates { get; } = new Columns<MailTemplate>(MailTemplateFields.Listed)
        .Add("id", template => template.Id)
        .Add("purpose", template => template.Purpose)
        .Add("language", template => template.Language)
        .Add("createdAt", template => template.CreatedAt)
        .Relate("organization", template => template.OrganizationId, db => db.Organizations, seller => seller.Id, () => OrganizationColumns.All);
}
