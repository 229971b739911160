using System.Linq.Expressions;
using Invoicing.Application.Abstractions;
using Invoicing.Application.Listing;
using Invoicing.Application.Numbering;
using Invoicing.Domain.Numbering;
using Invoicing.Domain.Organizations;
using Invoicing.Infrastructure.Persistence.Queries.Listing;
using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Persistence.Queries;

internal sealed class NumberSeriesQueries(InvoicingDbContext db, ListReader lists) : INumberSeriesQueries
{
    public Task<SelectedPage<NumberSeriesView>> SelectAsync(
        Selection selection, IReadOnlyCollection<OrganizationId>? visible, CancellationToken cancellationToken) =>
        lists.ReadAsync(NumberSeriesColumns.All, db.NumberSeries, OwnedBy(visible), selection, ViewsAsync, cancellationToken);

    /// <summary>The organizations' own, and those of their customers.</summary>
    private Expression<Func<NumberSeries, bool>>? OwnedBy(IReadOnlyCollection<OrganizationId>? organizations)
    {
        var owners = organizations?.Select(organization => organization.Value).ToArray();
        return owners is null ? null : series => owners.Contains(series.OwnerId)
            || db.Customers.Any(customer => (Guid)(object)customer.Id == series.OwnerId && organizations!.Contains(customer.OrganizationId));
    }

    private async Task<IReadOnlyDictionary<Guid, NumberSeriesView>> ViewsAsync(IReadOnlyList<Guid> ids, CancellationToken cancellationToken)
    {
        var wanted = ids.Select(id => new NumberSeriesId(id)).ToArray();
        var found = await db.NumberSeries.AsNoTracking().Where(series => wanted.Contains(series.Id)).ToListAsync(cancellationToken);
        return found.ToDictionary(series => series.Id.Value, NumberSeriesView.Of);
    }

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
