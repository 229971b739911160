using Invoicing.Application.Abstractions;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Organizations;
using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Persistence.Repositories;

internal sealed class SourceDocumentRepository(InvoicingDbContext db, RowLocks locks) : ISourceDocumentRepository
{
    public async Task<IReadOnlyList<SourceDocument>> LockAsync(
        OrganizationId organization, IReadOnlyCollection<string> keys, CancellationToken cancellationToken) =>
        await locks.LockDocuments(db.SourceDocuments, organization.Value, keys).ToListAsync(cancellationToken);

    public void Add(SourceDocument document) => db.SourceDocuments.Add(document);

    public void Remove(SourceDocument document) => db.SourceDocuments.Remove(document);
}
