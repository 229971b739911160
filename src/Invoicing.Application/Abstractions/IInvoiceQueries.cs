using Invoicing.Application.Invoices;
using Invoicing.Domain.Invoices;

namespace Invoicing.Application.Abstractions;

/// <summary>Reads of invoices, projected straight to views.</summary>
public interface IInvoiceQueries
{
    Task<InvoiceView?> FindAsync(InvoiceId id, CancellationToken cancellationToken);

    Task<InvoiceView?> FindBySerialAsync(long serial, CancellationToken cancellationToken);
}
