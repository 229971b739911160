using Invoicing.Domain.Documents;
using Invoicing.Domain.Invoices;

namespace Invoicing.Application.Abstractions;

public interface IRenderingRepository
{
    Task<Rendering?> FindAsync(RenderingId id, CancellationToken cancellationToken);

    Task<Rendering?> FindAsync(InvoiceId invoice, int revision, string format, CancellationToken cancellationToken);

    void Add(Rendering rendering);
}
