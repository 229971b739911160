using Invoicing.Application.Abstractions;
using Invoicing.Application.Listing;
using Invoicing.Application.Organizations;
using Invoicing.Domain.Organizations;
using Invoicing.Infrastructure.Persistence.Queries.Listing;
using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Persistence.Queries;

internal sealed class OrganizationQueries(InvoicingDbContext db, ListReader lists) : IOrganizationQueries
{
    public Task<SelectedPage<OrganizationView>> SelectAsync(
        Selection selection, IReadOnlyCollection<OrganizationId>? visible, CancellationToken cancellationToken) => lists.ReadAsync(
        OrganizationColumns.All,
        db.Organizations,
        visible is null ? null : organization => visible.Contains(organization.Id),
        selection,
        ViewsAsync,
        cancellationToken);

    private async Task<IReadOnlyDictionary<Guid, OrganizationView>> ViewsAsync(IReadOnlyList<Guid> ids, CancellationToken cancellationToken)
    {
        var wanted = ids.Select(id => new OrganizationId(id)).ToArray();
        var found = await db.Organizations.AsNoTracking().Where(organization => wanted.Contains(organization.Id)).ToListAsync(cancellationToken);
        return found.ToDictionary(organization => organization.Id.Value, OrganizationView.Of);
    }

    public async Task<OrganizationPage> ListAsync(
        IReadOnlyCollection<OrganizationId>? visible, int offset, int limit, CancellationToken cancellationToken)
    {
        var matching = db.Organizations.AsNoTracking();
        if (visible is not null)
        {
            matching = matching.Where(organization => visible.Contains(organization.Id));
        }

        var found = await matching
            .OrderBy(organization => organization.CreatedAt)
            .ThenBy(organization => organization.Id)
            .Skip(offset)
            .Take(limit + 1)
            .ToListAsync(cancellationToken);
        return new OrganizationPage([.. found.Take(limit).Select(OrganizationView.Of)], found.Count > limit);
    }
}
