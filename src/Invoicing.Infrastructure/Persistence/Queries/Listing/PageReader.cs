using Invoicing.Application.Listing;
using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Persistence.Queries.Listing;

/// <summary>Which rows are on a page, and whether there are others on either side of it.</summary>
internal sealed class PageReader<TRow>(IQueryable<TRow> rows, RowSearch<TRow> search, ListOrder<TRow> order, Selection selection)
    where TRow : class
{
    private IQueryable<TRow> Asked => search.Matching(rows);

    public async Task<Place> ReadAsync(CancellationToken cancellationToken)
    {
        var isBackwards = selection.Before is not null;
        var onwards = isBackwards ? order.Backwards() : order;
        var cursor = selection.Before ?? selection.After;
        var found = await ReadAsync(onwards, cursor, cancellationToken);
        var isThere = cursor is not null && found.Count > 0 && onwards.IsAt(found[0], cursor);
        var behind = isThere ? found[1..] : found;
        var cursors = behind.Take(selection.Size).Select(onwards.CursorOf).ToArray();
        var hasMore = behind.Count > selection.Size;
        var hasOthers = isThere || await HasOthersAsync(onwards.Backwards(), cursor, cursors.FirstOrDefault(), cancellationToken);
        return isBackwards ? new Place([.. cursors.Reverse()], hasMore, hasOthers) : new Place(cursors, hasOthers, hasMore);
    }

    /// <summary>From the cursor's own row on, if it is still where the cursor says. A stretch is asked when those in front of it gave too little.</summary>
    private async Task<List<object?[]>> ReadAsync(ListOrder<TRow> onwards, Cursor? cursor, CancellationToken cancellationToken)
    {
        var found = new List<object?[]>();
        var most = selection.Size + 1 + (cursor is null ? 0 : 1);
        var skip = selection.Offset;
        foreach (var stretch in onwards.Stretches(rows, cursor, selection.Filter, withOwn: true))
        {
            var wanted = most - found.Count;
            var read = skip == 0
                ? await search.FirstOfAsync(onwards, stretch, cursor, wanted, cancellationToken)
                : await search.PartOfAsync(onwards, stretch.Rows, skip, wanted, cancellationToken);
            found.AddRange(read);
            if (found.Count == most)
            {
                break;
            }

            skip = skip == 0 || read.Count > 0 ? 0 : skip - await search.Matching(stretch.Rows).Take(skip).CountAsync(cancellationToken);
        }

        return found;
    }

    /// <summary>Whether there are rows on the side that the page was read from.</summary>
    private async Task<bool> HasOthersAsync(ListOrder<TRow> back, Cursor? cursor, Cursor? first, CancellationToken cancellationToken) => cursor is null
        ? selection.Offset > 0 && (first is not null || await Asked.AnyAsync(cancellationToken))
        : await AnyAsync(back.Stretches(Asked, first ?? cursor, selection.Filter, withOwn: false), cancellationToken);

    private static async Task<bool> AnyAsync(IReadOnlyList<Stretch<TRow>> stretches, CancellationToken cancellationToken)
    {
        foreach (var stretch in stretches)
        {
            if (await stretch.Rows.AnyAsync(cancellationToken))
            {
                return true;
            }
        }

        return false;
    }
}

/// <param name="Cursors">Of the rows on the page.</param>
internal sealed record Place(IReadOnlyList<Cursor> Cursors, bool HasBefore, bool HasAfter);
