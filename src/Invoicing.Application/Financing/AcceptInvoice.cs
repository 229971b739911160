using Invoicing.Application.Abstractions;
using Invoicing.Domain.Invoices;
using MediatR;

namespace Invoicing.Application.Financing;

/// <summary>The company takes the advance on an invoice, which counts against its line until it is paid.</summary>
public sealed record AcceptInvoiceCommand(InvoiceId Id) : ICommand<Unit>;

internal sealed class AcceptInvoiceHandler(FinancedInvoices issued, IFinancingRepository financing, TimeProvider time)
    : IRequestHandler<AcceptInvoiceCommand, Unit>
{
    public async Task<Unit> Handle(AcceptInvoiceCommand command, CancellationToken cancellationToken)
    {
        var invoice = await issued.GetIssuedAsync(command.Id, cancellationToken);
        var financed = await financing.GetOrAddAsync(invoice, cancellationToken);
        financed.Accept(invoice, time.GetUtcNow());
        return Unit.Value;
    }
}
