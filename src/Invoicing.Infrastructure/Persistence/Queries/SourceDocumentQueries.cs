using Invoicing.Application.Abstractions;
using Invoicing.Application.Invoices;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Organizations;
using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Persistence.Queries;

internal sealed class SourceDocumentQueries(InvoicingDbContext db, IStatements statements) : ISourceDocumentQueries
{
    public Task<SourceDocumentView?> FindAsync(OrganizationId organization, string key, CancellationToken cancellationToken) =>
        db.SourceDocuments.AsNoTracking()
            .Where(document => document.OrganizationId == organization && document.Key == key)
            .Select(document => new SourceDocumentView(document.Key, document.Json))
            .SingleOrDefaultAsync(cancellationToken);

    public async Task<IReadOnlyList<SourceDocumentView>> ListAsync(
        OrganizationId organization, string? orderBy, bool descending, int limit, CancellationToken cancellationToken)
    {
        var documents = orderBy is null
            ? ByKey(organization, descending).Take(limit)
            : ByField(organization, orderBy, descending, limit);
        var found = await documents.AsNoTracking().ToListAsync(cancellationToken);
        return [.. found.Select(document => new SourceDocumentView(document.Key, document.Json))];
    }

    // The statement names the account itself: wrapped into the account filter its order would be a matter of luck.
    private IQueryable<SourceDocument> ByField(OrganizationId organization, string field, bool descending, int limit) => db.SourceDocuments
        .FromSqlRaw(statements.OrderDocuments(descending), db.AccountId.Value, organization.Value, field, limit)
        .IgnoreQueryFilters();

    private IQueryable<SourceDocument> ByKey(OrganizationId organization, bool descending)
    {
        var documents = db.SourceDocuments.Where(document => document.OrganizationId == organization);
        return descending ? documents.OrderByDescending(document => document.Key) : documents.OrderBy(document => document.Key);
    }
}
