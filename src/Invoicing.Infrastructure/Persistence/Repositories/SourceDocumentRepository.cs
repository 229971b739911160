using Invoicing.Application.Abstractions;
using Invoicing.Domain.Organizations;
using Invoicing.Domain.SourceDocuments;
using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Persistence.Repositories;

internal sealed class SourceDocumentRepository(InvoicingDbContext db, RowLocks locks) : ISourceDocumentRepository
{
    public async Task<IReadOnlyList<SourceDocument>> LockAsync(
        OrganizationId organization, string collection, IReadOnlyCollection<string> keys, CancellationToken cancellationToken) =>
        await locks.LockDocuments(db.SourceDocuments, organization.Value, collection, keys).ToListAsync(cancellationToken);

    public async Task RefuseMadeElsewhereAsync(OrganizationId organization, IReadOnlyCollection<string> keys, CancellationToken cancellationToken)
    {
        if (keys.Count == 0)
        {
            return;
        }

        var found = await db.Invoices.WhereKeyIsAmong(organization, keys)
            .OrderBy(invoice => invoice.Serial)
            .Select(invoice => new { invoice.Id, invoice.Number, invoice.ExternalId })
            .FirstOrDefaultAsync(cancellationToken);
        if (found is not null)
        {
            throw SourceDocumentErrors.MadeElsewhere(found.ExternalId ?? found.Number?.Value ?? found.Id.ToString());
        }
    }

    public void Add(SourceDocument document) => db.SourceDocuments.Add(document);

    public void Remove(SourceDocument document) => db.SourceDocuments.Remove(document);
}
