using Invoicing.Application.Abstractions;
using Invoicing.Domain.Mail;
using MediatR;

namespace Invoicing.Application.Mail;

public sealed record GetMailQuery(OutgoingMailId Id) : IQuery<MailView>;

internal sealed class GetMailHandler(ICurrentActor actor, IMailQueries mails) : IRequestHandler<GetMailQuery, MailView>
{
    public async Task<MailView> Handle(GetMailQuery query, CancellationToken cancellationToken) =>
        await mails.FindAsync(query.Id, cancellationToken) is { } mail && actor.Actor.IsGranted(new(mail.OrganizationId), Role.Team)
            ? mail
            : throw MailErrors.NotFound(query.Id);
}
