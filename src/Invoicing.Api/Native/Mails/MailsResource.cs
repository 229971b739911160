using Invoicing.Api.JsonApi.Resources;
using Invoicing.Application.Mail;
using Invoicing.Domain.Mail;

namespace Invoicing.Api.Native.Mails;

internal static class MailsResource
{
    public const string Name = "mails";

    public static ResourceType Describe() => new ResourceType<MailView, MailAttributes>(Name)
    {
        Singular = "mail",
        Id = view => view.Id.ToString(),
        Version = view => view.Version,
        Fields = MailFields.Listed,
        Get = id => new GetMailQuery(new OutgoingMailId(id)),
        Select = selection => new SelectMailsQuery(selection),
        Relationships =
        [
            Related.ToOne<MailView>("organization", "organizations", view => view.OrganizationId),
            Related.ToOne<MailView>("invoice", "invoices", view => view.InvoiceId),
        ],
    };
}
