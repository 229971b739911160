using Invoicing.Application.Abstractions;
using Invoicing.Application.Payments;
using Invoicing.Domain.Invoices;
using MediatR;

namespace Invoicing.Application.Financing;

/// <summary>The debtor has paid all that is open of the invoice.</summary>
public sealed record SettleInvoiceByDebtorCommand(InvoiceId Id) : ICommand<PaymentView>;

internal sealed class SettleInvoiceByDebtorHandler(FinancedInvoices issued, IMediator mediator)
    : IRequestHandler<SettleInvoiceByDebtorCommand, PaymentView>
{
    public async Task<PaymentView> Handle(SettleInvoiceByDebtorCommand command, CancellationToken cancellationToken)
    {
        var invoice = await issued.GetIssuedAsync(command.Id, cancellationToken);
        return await mediator.Send(new RecordPaymentCommand(invoice.Id, Amount: null), cancellationToken);
    }
}
