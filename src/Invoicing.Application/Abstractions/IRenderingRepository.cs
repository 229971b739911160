using Invoicing.Domain.Documents;
using Invoicing.Domain.Invoices;

namespace Invoicing.Application.Abstractions;

public interface IRenderingRepository
{
    Task<Rendering?> FindAsync(RenderingId id, CancellationToken cancellationToken);

    /// <summary>What tells the invoice as it stands now.</summary>
    Task<Rendering?> FindAsync(Invoice invoice, string format, CancellationToken cancellationToken);

    void Add(Rendering rendering);

    /// <summary>One that was queued and never made.</summary>
    void Remove(Rendering rendering);
}
