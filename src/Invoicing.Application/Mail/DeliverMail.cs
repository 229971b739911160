using Invoicing.Application.Abstractions;
using Invoicing.Domain.Common;
using Invoicing.Domain.Contracts;
using Invoicing.Domain.Invoices;
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
    IContractQueries contracts,
    ITermsInvitations invitations,
    InvoiceMessage messages,
    IMailSender sender,
    MailRules rules,
    TimeProvider time) : IRequestHandler<DeliverMailCommand, Unit>
{
    private static readonly TimeSpan UntilConfigured = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan InvitationLifetime = TimeSpan.FromDays(30);

    public async Task<Unit> Handle(DeliverMailCommand command, CancellationToken cancellationToken)
    {
        var mail = await mails.FindAsync(command.Id, cancellationToken);
        if (mail is null || !mail.Work.IsHeldBy(command.Token))
        {
            return Unit.Value;
        }

        var verb = mail.TalkingSince is null
            ? await AttemptAsync(mail, command.Token, cancellationToken)
            : (sent, now) => sent.LoseSight("The server stopped while it spoke with the mail server.", now);

        // What was said is noted, though the program is about to stop.
        return verb is null ? Unit.Value : await unitOfWork.ExecuteAsync(token => NoteAsync(command, verb, token), CancellationToken.None);
    }

    /// <returns>What became of it; null where another worker has taken it over.</returns>
    private async Task<Action<OutgoingMail, DateTimeOffset>?> AttemptAsync(OutgoingMail mail, long token, CancellationToken cancellationToken)
    {
        try
        {
            var invoice = await invoices.GetAsync(mail.InvoiceId, cancellationToken);
            var message = await messages.OfAsync(mail, invoice, await TermsAddressAsync(mail, invoice, cancellationToken), cancellationToken);
            var now = time.GetUtcNow();
            return await mails.BeginAsync(mail.Id, token, now, now + rules.Conversation, cancellationToken)
                ? VerbOf(await sender.SendAsync(message, cancellationToken))
                : null;
        }
        catch (InvoicingException exception) when (exception.Kind == ErrorKind.Unprocessable)
        {
            return (failed, now) => failed.Fail(exception.Message, now);
        }
        catch (OperationCanceledException)
        {
            return (waiting, now) => waiting.Wait("The server stopped before the message was sent.", TimeSpan.Zero, now);
        }
    }

    /// <summary>Only while the terms of a contract over one total wait for the customer. The same at every attempt.</summary>
    private async Task<string?> TermsAddressAsync(OutgoingMail mail, Invoice invoice, CancellationToken cancellationToken)
    {
        var contract = invoice.ContractId is { } id ? await contracts.FindAsync(id, cancellationToken) : null;
        return contract is { Status: ContractStatus.Active, TermsAcceptedAt: null, Total: not null }
            ? invitations.AddressOf(new TermsInvitation(
                invoice.AccountId, new(contract.CustomerId), contract.CustomerSerial, new(contract.Id), contract.Serial, mail.CreatedAt + InvitationLifetime))
            : null;
    }

    private async Task<Unit> NoteAsync(DeliverMailCommand command, Action<OutgoingMail, DateTimeOffset> verb, CancellationToken cancellationToken)
    {
        var mail = await mails.FindAsync(command.Id, cancellationToken);
        if (mail is not null && mail.Work.IsHeldBy(command.Token))
        {
            verb(mail, time.GetUtcNow());
        }

        return Unit.Value;
    }

    private static Action<OutgoingMail, DateTimeOffset> VerbOf(MailOutcome outcome) => outcome.Result switch
    {
        MailResult.Sent => (mail, now) => mail.Sent(outcome.Answer, now),
        MailResult.Refused => (mail, now) => mail.Fail(outcome.Answer, now),
        MailResult.Deferred => (mail, now) => mail.Defer(outcome.Answer, now),
        MailResult.Unknown => (mail, now) => mail.LoseSight(outcome.Answer, now),
        _ => (mail, now) => mail.Wait(outcome.Answer, UntilConfigured, now),
    };
}
