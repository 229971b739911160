using Invoicing.Application.Abstractions;
using Invoicing.Domain.Mail;
using MediatR;

namespace Invoicing.Application.Mail;

/// <summary>Tries a message once more that was given up: the same message under the same id.</summary>
public sealed record RetryMailCommand(OutgoingMailId Id) : ICommand<MailView>;

internal sealed class RetryMailHandler(ICurrentActor actor, IOutgoingMailRepository mails, TimeProvider time)
    : IRequestHandler<RetryMailCommand, MailView>
{
    public async Task<MailView> Handle(RetryMailCommand command, CancellationToken cancellationToken)
    {
        var mail = await mails.GetAsync(command.Id, cancellationToken);
        if (!actor.Actor.IsGranted(mail.OrganizationId, Role.Team))
        {
            throw MailErrors.NotFound(command.Id);
        }

        mail.Retry(time.GetUtcNow());
        return MailView.Of(mail);
    }
}
