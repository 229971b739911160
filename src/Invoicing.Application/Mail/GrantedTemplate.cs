using Invoicing.Application.Abstractions;
using Invoicing.Domain.Mail;

namespace Invoicing.Application.Mail;

/// <summary>A template that the actor may change. One outside the grants is as unknown as one of another account.</summary>
internal static class GrantedTemplate
{
    public static async Task<MailTemplate> GetGrantedAsync(
        this IMailTemplateRepository templates, ICurrentActor actor, MailTemplateId id, CancellationToken cancellationToken)
    {
        var template = await templates.GetAsync(id, cancellationToken);
        if (!actor.Actor.IsGranted(template.OrganizationId, Role.Team))
        {
            throw MailErrors.TemplateNotFound(id);
        }

        return actor.Actor.IsGranted(template.OrganizationId, Role.Owner) ? template : throw MailErrors.NotGranted();
    }
}
