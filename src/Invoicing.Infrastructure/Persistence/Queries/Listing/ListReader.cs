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
        var isAnswered = false;
        try
        {
            var translation = new FilterTranslation(db);
            var page = await FindAsync(columns, rows, IsPart() ? Matching : null, selection, cancellationToken);
            var total = selection.WithTotal ? await Matching(rows).LongCountAsync(cancellationToken) : (long?)null;
            var ids = page.Cursors.Select(cursor => cursor.Id).ToArray();
            var shown = ids.Length == 0 ? new Dictionary<Guid, TView>() : await views(ids, cancellationToken);
            var kept = page.Cursors.Where(cursor => shown.ContainsKey(cursor.Id)).ToArray();
            isAnswered = true;
            return new SelectedPage<TView>([.. kept.Select(cursor => shown[cursor.Id])], kept, page.HasBefore, page.HasAfter, total);

            bool IsPart() => visible is not null || selection.Filter is not null;

            IQueryable<TRow> Matching(IQueryable<TRow> some) =>
                translation.Apply(visible is null ? some : some.Where(visible), columns, selection.Filter);
        }
        finally
        {
            await LeaveAsync(isAnswered);
        }
    }

    private async Task<Place> FindAsync<TRow>(
        Columns<TRow> columns,
        IQueryable<TRow> rows,
        Func<IQueryable<TRow>, IQueryable<TRow>>? matching,
        Selection selection,
        CancellationToken cancellationToken)
        where TRow : class
    {
        var (byParts, seeksParts) = (SoughtParts.AreIn(selection.Filter), false);
        var order = new ListOrder<TRow>(columns, selection.Sort.Count > 0 ? selection.Sort : columns.DefaultSort);
        var size = new ListSize<TRow>(matching is null ? rows : matching(rows), ExpectAsync);
        var page = new PageReader<TRow>(rows, new RowSearch<TRow>(matching, byParts, SeekParts, Zones, size, effort), order, selection);
        if (matching is null)
        {
            // There is one way to read all, and nobody need be told of it.
            return await page.ReadAsync(cancellationToken);
        }

        db.Foreword = statements.BeginReading(seeksParts);
        var found = await page.ReadAsync(cancellationToken);
        db.Foreword = statements.EndReading();
        return found;

        void SeekParts(bool seeks)
        {
            if (seeks != seeksParts)
            {
                seeksParts = seeks;
                db.Foreword = statements.BeginReading(seeksParts);
            }
        }

        async Task<long?> ExpectAsync(IQueryable<TRow> asked, CancellationToken token) =>
            await ExpectedAsync(asked, token) is { } expected && !(expected > effort.Many && RelatedRows.AreAsked(selection.Filter)) ? expected : null;

        ZoneSearch? Zones(OrderKey key) => selection.Filter is { } filter ? columns.Zones?.Search(db, filter, key) : null;
    }

    private async Task<long?> ExpectedAsync<TRow>(IQueryable<TRow> rows, CancellationToken cancellationToken)
    {
        await using var command = rows.CreateDbCommand();
        if (statements.Explain(command.CommandText) is not { } explain || command.Connection is not { State: ConnectionState.Open })
        {
            return null;
        }

        command.CommandText = explain;
        return statements.RowsExpected((string)(await command.ExecuteScalarAsync(cancellationToken))!);
    }

    // What was said together with a question that failed has not been said. Also where the caller has gone away: the connection is somebody
    // else's next. One that broke is nobody's.
    private async Task LeaveAsync(bool isAnswered)
    {
        var hasMoreToSay = db.Foreword is not null || !isAnswered;
        db.Foreword = null;
        if (hasMoreToSay && db.Database.GetDbConnection().State == ConnectionState.Open)
        {
            await db.Database.ExecuteSqlRawAsync(statements.EndReading(), CancellationToken.None);
        }

        await db.Database.CloseConnectionAsync();
    }
}
