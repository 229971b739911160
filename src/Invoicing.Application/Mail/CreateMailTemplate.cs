using Invoicing.Application.Abstractions;
using Invoicing.Domain.Mail;
using Invoicing.Domain.Organizations;
using MediatR;

namespace Invoicing.Application.Mail;

public sealed record CreateMailTemplateCommand(
    MailTemplateId Id, OrganizationId OrganizationId, MailPurpose Purpose, string Language, MailTexts Texts) : ICommand<MailTemplateView>;

internal sealed class CreateMailTemplateHandler(
    ICurrentActor actor, IOrganizationRepository organizations, IMailTemplateRepository templates, TimeProvider time)
    : IRequestHandler<CreateMailTemplateCommand, MailTemplateView>
{
    public async Task<MailTemplateView> Handle(CreateMailTemplateCommand command, CancellationToken cancellationToken)
    {
        var organization = await organizations.GetAsync(command.OrganizationId, cancellationToken);
        if (!actor.Actor.IsGranted(organization.Id, Role.Owner))
        {
            throw MailErrors.NotGranted();
        }

        TemplateSyntax.Check(command.Texts);
        var template = MailTemplate.Create(command.Id, organization, command.Purpose, command.Language, command.Texts, time.GetUtcNow());
        templates.Add(template);
        return MailTemplateView.Of(template);
    }
}
