using Invoicing.Application.Abstractions;
using Invoicing.Domain.Invoices;
using MediatR;

namespace Invoicing.Application.Invoices;

public sealed record CommentInvoiceCommand(InvoiceId InvoiceId, string Text) : ICommand<InvoiceCommentView>;

internal sealed class CommentInvoiceHandler(ICurrentActor actor, IInvoiceRepository invoices, IInvoiceCommentRepository comments, TimeProvider time)
    : IRequestHandler<CommentInvoiceCommand, InvoiceCommentView>
{
    public async Task<InvoiceCommentView> Handle(CommentInvoiceCommand command, CancellationToken cancellationToken)
    {
        var invoice = await invoices.GetAsync(command.InvoiceId, cancellationToken);
        if (!actor.Actor.IsGranted(invoice.OrganizationId, Role.Team))
        {
            throw InvoiceErrors.NotFound(command.InvoiceId);
        }

        var comment = InvoiceComment.On(invoice.Id, invoice.AccountId, actor.Actor.Subject, command.Text, time.GetUtcNow());
        comments.Add(comment);
        return InvoiceCommentView.Of(comment);
    }
}
