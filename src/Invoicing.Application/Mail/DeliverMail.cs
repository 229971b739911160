using Invoicing.Application.Abstractions;
using Invoicing.Domain.Mail;
using MediatR;

namespace Invoicing.Application.Mail;

/// <summary>
/// Hands a queued message to the mail server and notes the answer. Not one transaction: no lock is held while the
/// server talks, and the token keeps a worker that was too slow from noting what another one has done since.
/// </summary>
public sealed record DeliverMailCommand(OutgoingMailId Id, long Token) : IRequest<Unit>;

internal sealed class DeliverMailHandler(
    IUnitOfWork unitOfWork,
    IOutgoingMailRepository mails,
    IInvoiceRepository invoices,
    IDocumentWriter writer,
    IMailSender sender,
    TimeProvider time) : IRequestHandler<DeliverMailCommand, Unit>
{
    private static readonly TimeSpan UntilConfigured = TimeSpan.FromMinutes(1);

    public async Task<Unit> Handle(DeliverMailCommand command, CancellationToken cancellationToken)
    {
        var mail = await mails.FindAsync(command.Id, cancellationToken);
        if (mail is null || !mail.Work.IsHeldBy(command.Token))
        {
            return Unit.Value;
        }

        var invoice = await invoices.GetAsync(mail.InvoiceId, cancellationToken);
        var outcome = await sender.SendAsync(InvoiceMessage.Of(mail, invoice, writer), cancellationToken);
        return await unitOfWork.ExecuteAsync(token => NoteAsync(command, outcome, token), cancellationToken);
    }

    private async Task<Unit> NoteAsync(DeliverMailCommand command, MailOutcome outcome, CancellationToken cancellationToken)
    {
        var mail = await mails.FindAsync(command.Id, cancellationToken);
        if (mail is null || !mail.Work.IsHeldBy(command.Token))
        {
            return Unit.Value;
        }

        var now = time.GetUtcNow();
        switch (outcome.Result)
        {
            case MailResult.Sent:
                mail.Sent(now);
                break;
            case MailResult.Refused:
                mail.Fail(outcome.Answer);
                break;
            case MailResult.Deferred:
                mail.Defer(outcome.Answer, now);
                break;
            default:
                mail.Work.Postpone(outcome.Answer, UntilConfigured, now);
                break;
        }

        return Unit.Value;
    }
}
