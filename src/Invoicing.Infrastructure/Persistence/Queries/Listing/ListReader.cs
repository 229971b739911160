using System.Data;
using System.Linq.Expressions;
using Invoicing.Application.Listing;
using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Persistence.Queries.Listing;

/// <summary>Reads one page of whatever list: first which rows, by a narrow question that an index answers, then what is shown of them.</summary>
internal sealed class ListReader(InvoicingDbContext db, IStatements statements, ListEffort effort)
{
    /// <param name="visible">Which of the rows the caller may see; null for all.</param>
    /// <param name="views">What is shown, by id. A row that is gone by now has no view and is left out.</param>
    public async Task<SelectedPage<TView>> ReadAsync<TRow, TView>(
        Columns<TRow> columns,
        IQueryable<TRow> rows,
        Expression<Func<TRow, bool>>? visible,
        Selection selection,
        Func<IReadOnlyList<Guid>, CancellationToken, Task<IReadOnlyDictionary<Guid, TView>>> views,
        CancellationToken cancellationToken)
        where TRow : class
    {
        // One connection for all, since what it is told holds for it alone.
        await db.Database.OpenConnectionAsync(cancellationToken);
        try
        {
            var (page, total) = await FindAsync(columns, rows, visible, selection, cancellationToken);
            var ids = page.Cursors.Select(cursor => cursor.Id).ToArray();
            var shown = ids.Length == 0 ? new Dictionary<Guid, TView>() : await views(ids, cancellationToken);
            var kept = page.Cursors.Where(cursor => shown.ContainsKey(cursor.Id)).ToArray();
            return new SelectedPage<TView>([.. kept.Select(cursor => shown[cursor.Id])], kept, page.HasBefore, page.HasAfter, total);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    private async Task<(Place Page, long? Total)> FindAsync<TRow>(
        Columns<TRow> columns, IQueryable<TRow> rows, Expression<Func<TRow, bool>>? visible, Selection selection, CancellationToken cancellationToken)
        where TRow : class
    {
        await db.Database.ExecuteSqlRawAsync(statements.BeginReading(SoughtParts.AreIn(selection.Filter)), cancellationToken);
        try
        {
            var translation = new FilterTranslation(db);
            var order = new ListOrder<TRow>(columns, selection.Sort.Count > 0 ? selection.Sort : columns.DefaultSort);
            var isPart = visible is not null || selection.Filter is not null;
            var page = await new PageReader<TRow>(rows, isPart ? Matching : null, order, selection, effort).ReadAsync(cancellationToken);
            return (page, selection.WithTotal ? await Matching(rows).LongCountAsync(cancellationToken) : null);

            IQueryable<TRow> Matching(IQueryable<TRow> some) =>
                translation.Apply(visible is null ? some : some.Where(visible), columns, selection.Filter);
        }
        finally
        {
            await EndAsync();
        }
    }

    // Also where the caller has gone away: the connection is somebody else's next. One that broke is nobody's.
    private async Task EndAsync()
    {
        if (db.Database.GetDbConnection().State == ConnectionState.Open)
        {
            await db.Database.ExecuteSqlRawAsync(statements.EndReading(), CancellationToken.None);
        }
    }
}
