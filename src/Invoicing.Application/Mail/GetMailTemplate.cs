using Invoicing.Application.Abstractions;
using Invoicing.Domain.Mail;
using MediatR;

namespace Invoicing.Application.Mail;

public sealed record GetMailTemplateQuery(MailTemplateId Id) : IQuery<MailTemplateView>;

internal sealed class GetMailTemplateHandler(ICurrentActor actor, IMailQueries mails) : IRequestHandler<GetMailTemplateQuery, MailTemplateView>
{
    public async Task<MailTemplateView> Handle(GetMailTemplateQuery query, CancellationToken cancellationToken) =>
        await mails.FindTemplateAsync(query.Id, cancellationToken) is { } template && actor.Actor.IsGranted(new(template.OrganizationId), Role.Team)
            ? template
            : throw MailErrors.TemplateNotFound(query.Id);
}
