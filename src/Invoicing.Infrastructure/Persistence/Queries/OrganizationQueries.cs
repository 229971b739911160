using Invoicing.Application.Abstractions;
using Invoicing.Application.Organizations;
using Invoicing.Domain.Organizations;
using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Persistence.Queries;

internal sealed class OrganizationQueries(InvoicingDbContext db) : IOrganizationQueries
{
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
