using Invoicing.Api.JsonApi.Requests;
using Invoicing.Api.Native.Wire;
using Invoicing.Application.Mail;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Mail;
using Invoicing.Domain.Organizations;

namespace Invoicing.Api.Native.MailTemplates;

internal static class MailTemplateInput
{
    public static CreateMailTemplateCommand ReadNew(ResourceInput input)
    {
        var attributes = input.Attributes;
        attributes.RequiredText("purpose");
        var purpose = attributes.One("purpose", Names<MailPurpose>.All) ?? default;
        var texts = new MailTexts(attributes.RequiredText("subject"), attributes.RequiredText("text"), attributes.Text("html"));
        var command = new CreateMailTemplateCommand(
            MailTemplateId.New(), new OrganizationId(input.RequiredId("organization")), purpose, attributes.RequiredText("language"), texts);
        input.Check();
        return command;
    }

    // Purpose and language are what a template is; another one is another template.
    public static ReplaceMailTemplateCommand ReadChange(MailTemplateId id, ResourceInput input)
    {
        var attributes = input.Attributes;
        var command = new ReplaceMailTemplateCommand(
            id,
            attributes.Has("subject") ? attributes.RequiredText("subject") : null,
            attributes.Has("text") ? attributes.RequiredText("text") : null,
            attributes.Replaced("html", attributes.Text));
        input.Check();
        return command;
    }

    public static PreviewMailQuery ReadPreview(ResourceInput input)
    {
        var attributes = input.Attributes;
        attributes.RequiredText("invoice");
        var language = attributes.Text("language");
        var (subject, text, html) = (attributes.Text("subject"), attributes.Text("text"), attributes.Text("html"));
        if ((subject is null) != (text is null) || (html is not null && text is null))
        {
            attributes.Complain(subject is null ? "subject" : "text", "attribute.missing", "Send subject and text, or neither of them nor html.");
        }

        if (!Guid.TryParse(attributes.Text("invoice"), out var invoice))
        {
            attributes.Complain("invoice", "attribute.wrong_type", "invoice must be the id of an issued invoice.");
        }

        input.Check();
        return new PreviewMailQuery(new InvoiceId(invoice), language, subject is not null && text is not null ? new MailTexts(subject, text, html) : null);
    }
}
