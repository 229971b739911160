using Invoicing.Application.Abstractions;
using Invoicing.Application.Organizations;
using Invoicing.Domain.Organizations;
using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Persistence.Queries;

internal sealed class OrganizationDocumentQueries(InvoicingDbContext db) : IOrganizationDocumentQueries
{
    private const int MostListed = 1_000;
    private const string Collection = "organizations";

    public async Task<IReadOnlyList<OrganizationDocumentView>> ListAsync(
        IReadOnlyCollection<OrganizationId>? only, string? name, CancellationToken cancellationToken)
    {
        var organizations = only is null ? db.Organizations : db.Organizations.Where(organization => only.Contains(organization.Id));
        if (name is not null)
        {
            organizations = organizations.Where(organization => organization.Name == name);
        }

        // The databases do not agree where what is missing is sorted.
        var ordered = organizations
            .OrderBy(organization => organization.Handle == null)
            .ThenBy(organization => organization.Handle)
            .ThenBy(organization => organization.CreatedAt)
            .Take(MostListed);
        return await Views(ordered).ToListAsync(cancellationToken);
    }

    public Task<OrganizationDocumentView?> FindAsync(OrganizationId id, CancellationToken cancellationToken) =>
        Views(db.Organizations.Where(organization => organization.Id == id)).SingleOrDefaultAsync(cancellationToken);

    private IQueryable<OrganizationDocumentView> Views(IQueryable<Organization> organizations) => organizations.Select(organization =>
        new OrganizationDocumentView(
            organization.Handle ?? organization.Id.ToString(),
            organization.AccountId.Value,
            organization.Name,
            organization.Email,
            db.SourceDocuments
                .Where(document => document.OrganizationId == organization.Id && document.Collection == Collection)
                .OrderBy(document => document.Key)
                .Select(document => document.Json)
                .FirstOrDefault()));
}
