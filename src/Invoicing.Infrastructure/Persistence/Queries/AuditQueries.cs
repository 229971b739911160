using System.Linq.Expressions;
using Invoicing.Application.Abstractions;
using Invoicing.Application.Audit;
using Invoicing.Application.Listing;
using Invoicing.Infrastructure.Persistence.Queries.Listing;
using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Persistence.Queries;

internal sealed class AuditQueries(InvoicingDbContext db, ListReader lists) : IAuditQueries
{
    private static readonly Expression<Func<AuditEntry, AuditEntryView>> View = entry => new AuditEntryView
    {
        Id = entry.Id,
        At = entry.At,
        Action = entry.Action,
        EntityType = entry.EntityType,
        EntityId = entry.EntityId,
        Actor = entry.Actor,
        CredentialId = entry.CredentialId,
        Address = entry.Address,
        Agent = entry.Agent,
        Request = entry.Request,
        Route = entry.Route,
        Job = entry.Job,
        Details = entry.Details,
        Changes = entry.Changes,
    };

    public Task<AuditEntryView?> FindAsync(Guid id, CancellationToken cancellationToken) =>
        Own.Where(entry => entry.Id == id).Select(View).SingleOrDefaultAsync(cancellationToken);

    public Task<SelectedPage<AuditEntryView>> SelectAsync(Selection selection, CancellationToken cancellationToken) =>
        lists.ReadAsync(AuditEntryColumns.All, Own, visible: null, selection, ViewsAsync, cancellationToken);

    private IQueryable<AuditEntry> Own => db.AuditEntries.AsNoTracking().Where(entry => entry.AccountId == db.AccountId);

    private async Task<IReadOnlyDictionary<Guid, AuditEntryView>> ViewsAsync(IReadOnlyList<Guid> ids, CancellationToken cancellationToken) =>
        await Own.Where(entry => ids.Contains(entry.Id)).Select(View).ToDictionaryAsync(entry => entry.Id, cancellationToken);
}
