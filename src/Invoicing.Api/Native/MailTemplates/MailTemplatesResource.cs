using Invoicing.Api.JsonApi.Resources;
using Invoicing.Application.Mail;
using Invoicing.Domain.Mail;

namespace Invoicing.Api.Native.MailTemplates;

internal static class MailTemplatesResource
{
    public const string Name = "mailTemplates";

    public static ResourceType Describe() => new ResourceType<MailTemplateView, MailTemplateAttributes>(Name)
    {
        Singular = "mailTemplate",
        Id = view => view.Id.ToString(),
        Version = view => view.Version,
        Fields = MailTemplateFields.Listed,
        Get = id => new GetMailTemplateQuery(new MailTemplateId(id)),
        Select = selection => new SelectMailTemplatesQuery(selection),
        Relationships = [Related.ToOne<MailTemplateView>("organization", "organizations", view => view.OrganizationId).Required()],
        Create = (mediator, input, cancellationToken) => mediator.Send(MailTemplateInput.ReadNew(input), cancellationToken),
        Update = (mediator, id, input, cancellationToken) => mediator.Send(MailTemplateInput.ReadChange(new MailTemplateId(id), input), cancellationToken),
        Delete = (mediator, id, cancellationToken) => mediator.Send(new DeleteMailTemplateCommand(new MailTemplateId(id)), cancellationToken),
    };
}
