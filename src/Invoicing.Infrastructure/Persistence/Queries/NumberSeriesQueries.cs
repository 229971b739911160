using Invoicing.Application.Abstractions;
using Invoicing.Application.Numbering;
using Invoicing.Domain.Numbering;
using Invoicing.Domain.Organizations;
using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Persistence.Queries;

internal sealed class NumberSeriesQueries(InvoicingDbContext db) : INumberSeriesQueries
{
    public async Task<NumberSeriesView?> FindAsync(NumberSeriesId id, CancellationToken cancellationToken) =>
        await db.NumberSeries.AsNoTracking().SingleOrDefaultAsync(series => series.Id == id, cancellationToken) is { } found ? NumberSeriesView.Of(found) : null;

    public async Task<NumberSeriesPage> ListAsync(
        OrganizationId? organization, IReadOnlyCollection<OrganizationId>? visible, int offset, int limit, CancellationToken cancellationToken)
    {
        var owners = db.Organizations.AsQueryable();
        if (organization is { } only)
        {
            owners = owners.Where(owner => owner.Id == only);
        }

        if (visible is not null)
        {
            owners = owners.Where(owner => visible.Contains(owner.Id));
        }

        var ids = (await owners.Select(owner => owner.Id).ToListAsync(cancellationToken)).ConvertAll(id => id.Value);
        var found = await db.NumberSeries.AsNoTracking()
            .Where(series => ids.Contains(series.OwnerId))
            .OrderBy(series => series.OwnerId)
            .ThenBy(series => series.Name)
            .Skip(offset)
            .Take(limit + 1)
            .ToListAsync(cancellationToken);
        return new NumberSeriesPage([.. found.Take(limit).Select(NumberSeriesView.Of)], found.Count > limit);
    }
}
