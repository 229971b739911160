using Invoicing.Domain.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Invoicing.Infrastructure.Persistence.Interceptors;

/// <summary>One outbox row for every event, in the event's transaction. Runs after the audit and empties the aggregates.</summary>
internal sealed class OutboxInterceptor(TimeProvider time) : SaveChangesInterceptor
{
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        var db = (InvoicingDbContext)eventData.Context!;
        var now = time.GetUtcNow();
        foreach (var entity in db.ChangeTracker.Entries<Entity>().Select(entry => entry.Entity).ToArray())
        {
            db.Outbox.AddRange(entity.Events.Select(happened => OutboxMessage.Of(entity.AccountId, happened, now)));
            entity.ClearEvents();
        }

        return ValueTask.FromResult(result);
    }
}
