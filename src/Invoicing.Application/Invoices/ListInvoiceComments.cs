using FluentValidation;
using Invoicing.Application.Abstractions;
using Invoicing.Domain.Invoices;
using MediatR;

namespace Invoicing.Application.Invoices;

/// <summary>The comments on one invoice, oldest first.</summary>
public sealed record ListInvoiceCommentsQuery(InvoiceId InvoiceId, int Offset, int Limit) : IQuery<IReadOnlyList<InvoiceCommentView>>;

public sealed record InvoiceCommentView(Guid Id, string Author, string Text, DateTimeOffset CreatedAt)
{
    public static InvoiceCommentView Of(InvoiceComment comment) => new(comment.Id, comment.Author, comment.Text, comment.CreatedAt);
}

internal sealed class ListInvoiceCommentsValidator : AbstractValidator<ListInvoiceCommentsQuery>
{
    public ListInvoiceCommentsValidator()
    {
        RuleFor(query => query.Limit).InclusiveBetween(1, 1_000);
        RuleFor(query => query.Offset).GreaterThanOrEqualTo(0);
    }
}

internal sealed class ListInvoiceCommentsHandler(ICurrentActor actor, IInvoiceQueries invoices)
    : IRequestHandler<ListInvoiceCommentsQuery, IReadOnlyList<InvoiceCommentView>>
{
    public async Task<IReadOnlyList<InvoiceCommentView>> Handle(ListInvoiceCommentsQuery query, CancellationToken cancellationToken)
    {
        var invoice = await invoices.FindAsync(query.InvoiceId, cancellationToken);
        return invoice is not null && actor.Actor.IsGranted(new(invoice.OrganizationId), Role.Team)
            ? await invoices.ListCommentsAsync(query.InvoiceId, query.Offset, query.Limit, cancellationToken)
            : throw InvoiceErrors.NotFound(query.InvoiceId);
    }
}
