using Invoicing.Domain.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Invoicing.Infrastructure.Persistence.Interceptors;

/// <summary>One audit row for every event, in the event's transaction.</summary>
internal sealed class AuditInterceptor(TimeProvider time) : SaveChangesInterceptor
{
    private const string Unknown = "unknown";

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        var db = (InvoicingDbContext)eventData.Context!;
        var now = time.GetUtcNow();
        foreach (var entity in db.ChangeTracker.Entries<Entity>().Select(entry => entry.Entity).ToArray())
        {
            db.AuditEntries.AddRange(entity.Events.Select(happened => AuditEntry.Of(entity.AccountId, db.Actor?.Known?.Subject ?? Unknown, happened, now)));
        }

        return ValueTask.FromResult(result);
    }
}
