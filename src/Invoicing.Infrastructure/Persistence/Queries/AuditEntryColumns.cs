using Invoicing.Application.Audit;
using Invoicing.Infrastructure.Persistence.Queries.Listing;

namespace Invoicing.Infrastructure.Persistence.Queries;

internal static class AuditEntryColumns
{
    public static Columns<AuditEntry> All { get; } = new Columns<AuditEntry>(AuditEntryFields.Listed)
        .Add("id", entry => entry.Id)
        .Add("at", entry => entry.At)
        .Add("action", entry => entry.Action)
        .Add("entityType", entry => entry.EntityType)
        .Add("entityId", entry => entry.EntityId)
        .Add("actor", entry => entry.Actor);
}
