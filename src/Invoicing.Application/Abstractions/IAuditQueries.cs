using Invoicing.Application.Audit;

namespace Invoicing.Application.Abstractions;

/// <summary>Reads of the audit trail of the current actor's account.</summary>
public interface IAuditQueries
{
    Task<AuditEntryView?> FindAsync(Guid id, CancellationToken cancellationToken);

    /// <summary>Newest first, or oldest first where it is asked for.</summary>
    Task<AuditPage> ListAsync(AuditListing listing, CancellationToken cancellationToken);
}
