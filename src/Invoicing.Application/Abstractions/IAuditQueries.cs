using Invoicing.Application.Audit;
using Invoicing.Application.Listing;

namespace Invoicing.Application.Abstractions;

/// <summary>Reads of the audit trail of the current actor's account.</summary>
public interface IAuditQueries
{
    Task<AuditEntryView?> FindAsync(Guid id, CancellationToken cancellationToken);

    Task<SelectedPage<AuditEntryView>> SelectAsync(Selection selection, CancellationToken cancellationToken);
}
