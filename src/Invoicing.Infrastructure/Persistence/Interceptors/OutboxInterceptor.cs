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
        var happened = db.ChangeTracker.Entries<Entity>()
            .Select(entry => entry.Entity)
            .SelectMany(entity => entity.Events.Select(happened => (Entity: entity, Event: happened)))
            .ToArray();

        // The rows of one save are written in the order of their keys: so that they get their positions in the order of the events.
        var ids = happened.Select(_ => Guid.CreateVersion7()).Order();
        db.Outbox.AddRange(happened.Zip(ids, (what, id) => OutboxMessage.Of(id, what.Entity.AccountId, what.Event, now)));
        foreach (var (entity, _) in happened)
        {
            entity.ClearEvents();
        }

        return ValueTask.FromResult(result);
    }
}
