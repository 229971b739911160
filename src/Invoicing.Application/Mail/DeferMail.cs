using Invoicing.Application.Abstractions;
using Invoicing.Domain.Mail;
using MediatR;

namespace Invoicing.Application.Mail;

/// <summary>Puts a message back whose delivery broke before the mail server could say anything.</summary>
public sealed record DeferMailCommand(OutgoingMailId Id, long Token, string Reason) : ICommand<Unit>;

internal sealed class DeferMailHandler(IOutgoingMailRepository mails, TimeProvider time) : IRequestHandler<DeferMailCommand, Unit>
{
    public async Task<Unit> Handle(DeferMailCommand command, CancellationToken cancellationToken)
    {
        var mail = await mails.FindAsync(command.Id, cancellationToken);
        if (mail is not null && mail.Work.IsHeldBy(command.Token))
        {
            mail.Defer(command.Reason, time.GetUtcNow());
        }

        return Unit.Value;
    }
}
