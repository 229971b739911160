using Invoicing.Application.Abstractions;
using Invoicing.Domain.Common;
using Invoicing.Domain.Numbering;
using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Persistence.Repositories;

internal sealed class NumberSeriesRepository(InvoicingDbContext db, RowLocks locks) : INumberSeriesRepository
{
    private const string DefaultName = "default";

    public async Task<NumberSeries> LockAsync(AccountId accountId, Guid ownerId, string templateIfNew, CancellationToken cancellationToken)
    {
        var series = await locks.Lock(db.NumberSeries, "owner_id", ownerId)
            .SingleOrDefaultAsync(series => series.Name == DefaultName, cancellationToken);
        return series ?? Create(accountId, ownerId, templateIfNew);
    }

    public async Task<NumberSeries> LockAsync(NumberSeriesId id, CancellationToken cancellationToken) =>
        await locks.Lock(db.NumberSeries, "id", id.Value).SingleOrDefaultAsync(cancellationToken) ?? throw NumberingErrors.NotFound(id);

    public Task<Guid?> FindOwnerAsync(NumberSeriesId id, CancellationToken cancellationToken) =>
        db.NumberSeries.Where(series => series.Id == id).Select(series => (Guid?)series.OwnerId).SingleOrDefaultAsync(cancellationToken);

    public Task<bool> IsNamedAsync(Guid ownerId, string name, CancellationToken cancellationToken) =>
        db.NumberSeries.AnyAsync(series => series.OwnerId == ownerId && series.Name == name, cancellationToken);

    public void Add(NumberSeries series) => db.NumberSeries.Add(series);

    // Two that make it at once collide on the owner's unique index, and the loser starts again with the winner's row.
    private NumberSeries Create(AccountId accountId, Guid ownerId, string template)
    {
        var series = NumberSeries.Create(
            NumberSeriesId.New(), accountId, ownerId, DefaultName, NumberTemplate.Parse(template), SeriesReset.Never);
        db.NumberSeries.Add(series);
        return series;
    }
}
