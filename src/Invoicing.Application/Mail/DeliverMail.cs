using Invoicing.Application.Abstractions;
using Invoicing.Application.Documents;
using Invoicing.Domain.Contracts;
using Invoicing.Domain.Documents;
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
    DocumentRenderer renderer,
    IMailSender sender,
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

        var invoice = await invoices.GetAsync(mail.InvoiceId, cancellationToken);
        var terms = await TermsAddressAsync(mail, invoice, cancellationToken);
        var pdf = await renderer.RenderAsync(invoice, DocumentFormats.Pdf, cancellationToken);
        var outcome = await sender.SendAsync(InvoiceMessage.Of(mail, invoice, terms, pdf), cancellationToken);
        return await unitOfWork.ExecuteAsync(token => NoteAsync(command, outcome, token), cancellationToken);
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
