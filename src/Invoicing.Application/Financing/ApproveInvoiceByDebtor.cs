using Invoicing.Application.Abstractions;
using Invoicing.Domain.Invoices;
using MediatR;

namespace Invoicing.Application.Financing;

/// <summary>The debtor says that it owes the invoice.</summary>
public sealed record ApproveInvoiceByDebtorCommand(InvoiceId Id) : ICommand<Unit>;

internal sealed class ApproveInvoiceByDebtorHandler(FinancedInvoices issued, IFinancingRepository financing, TimeProvider time)
    : IRequestHandler<ApproveInvoiceByDebtorCommand, Unit>
{
    public async Task<Unit> Handle(ApproveInvoiceByDebtorCommand command, CancellationToken cancellationToken)
    {
        var invoice = await issued.GetIssuedAsync(command.Id, cancellationToken);
        var financed = await financing.GetOrAddAsync(invoice, cancellationToken);
        financed.ApproveByDebtor(invoice, time.GetUtcNow());
        return Unit.Value;
    }
}
