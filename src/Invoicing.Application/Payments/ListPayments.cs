using FluentValidation;
using Invoicing.Application.Abstractions;
using Invoicing.Domain.Invoices;
using MediatR;

namespace Invoicing.Application.Payments;

/// <summary>The payments of one invoice, oldest first.</summary>
public sealed record ListPaymentsQuery(InvoiceId InvoiceId, int Offset = 0, int Limit = 100) : IQuery<PaymentPage>;

public sealed record PaymentPage(IReadOnlyList<PaymentView> Items, long Total);

internal sealed class ListPaymentsValidator : AbstractValidator<ListPaymentsQuery>
{
    public ListPaymentsValidator()
    {
        RuleFor(query => query.Limit).InclusiveBetween(1, 1_000);
        RuleFor(query => query.Offset).GreaterThanOrEqualTo(0);
    }
}

internal sealed class ListPaymentsHandler(ICurrentActor actor, IInvoiceQueries invoices, IPaymentQueries payments)
    : IRequestHandler<ListPaymentsQuery, PaymentPage>
{
    public async Task<PaymentPage> Handle(ListPaymentsQuery query, CancellationToken cancellationToken)
    {
        var invoice = await invoices.FindAsync(query.InvoiceId, cancellationToken);
        return invoice is not null && actor.Actor.IsGranted(new(invoice.OrganizationId), Role.Team)
            ? await payments.ListAsync(query.InvoiceId, query.Offset, query.Limit, cancellationToken)
            : throw InvoiceErrors.NotFound(query.InvoiceId);
    }
}
