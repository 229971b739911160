using System.Linq.Expressions;
using Invoicing.Application.Abstractions;
using Invoicing.Application.Audit;
using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Persistence.Queries;

internal sealed class AuditQueries(InvoicingDbContext db) : IAuditQueries
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

    public async Task<AuditPage> ListAsync(AuditListing listing, CancellationToken cancellationToken)
    {
        var matching = After(Matching(listing), listing);
        var ordered = listing.OldestFirst
            ? matching.OrderBy(entry => entry.At).ThenBy(entry => entry.Id)
            : matching.OrderByDescending(entry => entry.At).ThenByDescending(entry => entry.Id);
        var found = await ordered.Take(listing.Limit + 1).Select(View).ToListAsync(cancellationToken);
        return new AuditPage([.. found.Take(listing.Limit)], found.Count > listing.Limit);
    }

    private IQueryable<AuditEntry> Own => db.AuditEntries.AsNoTracking().Where(entry => entry.AccountId == db.AccountId);

    private IQueryable<AuditEntry> Matching(AuditListing listing)
    {
        var entries = Own;
        if (listing.EntityType is { } type)
        {
            entries = entries.Where(entry => entry.EntityType == type);
        }

        if (listing.EntityId is { } id)
        {
            entries = entries.Where(entry => entry.EntityId == id);
        }

        if (listing.Action is { } action)
        {
            entries = entries.Where(entry => entry.Action == action);
        }

        if (listing.Actor is { } actor)
        {
            entries = entries.Where(entry => entry.Actor == actor);
        }

        return Within(entries, listing);
    }

    private static IQueryable<AuditEntry> Within(IQueryable<AuditEntry> entries, AuditListing listing)
    {
        if (listing.From is { } from)
        {
            entries = entries.Where(entry => entry.At >= from);
        }

        return listing.To is { } to ? entries.Where(entry => entry.At < to) : entries;
    }

    private static IQueryable<AuditEntry> After(IQueryable<AuditEntry> entries, AuditListing listing)
    {
        if (listing.After is not { } last)
        {
            return entries;
        }

        var (at, id) = last;
        return listing.OldestFirst
            ? entries.Where(entry => entry.At > at || (entry.At == at && entry.Id > id))
            : entries.Where(entry => entry.At < at || (entry.At == at && entry.Id < id));
    }
}
