using Invoicing.Application.Listing;
using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Persistence.Queries.Listing;

/// <summary>Which rows are on a page, and whether there are others on either side of it.</summary>
/// <param name="matching">Leaves those that are asked for and may be seen; null where those are all.</param>
internal sealed class PageReader<TRow>(
    IQueryable<TRow> rows, Func<IQueryable<TRow>, IQueryable<TRow>>? matching, ListOrder<TRow> order, Selection selection, ListEffort effort)
    where TRow : class
{
    private bool? _areFew;

    private IQueryable<TRow> Asked => Matching(rows);

    public async Task<Place> ReadAsync(CancellationToken cancellationToken)
    {
        var isBackwards = selection.Before is not null;
        var onwards = isBackwards ? order.Backwards() : order;
        var cursor = selection.Before ?? selection.After;
        var found = await ReadAsync(onwards, cursor, cancellationToken);
        var cursors = found.Take(selection.Size).Select(onwards.CursorOf).ToArray();
        var hasMore = found.Count > selection.Size;
        var hasOthers = await HasOthersAsync(onwards.Backwards(), cursor, cursors.FirstOrDefault(), cancellationToken);
        return isBackwards ? new Place([.. cursors.Reverse()], hasMore, hasOthers) : new Place(cursors, hasOthers, hasMore);
    }

    /// <summary>A stretch is asked when those in front of it gave too little.</summary>
    private async Task<List<object?[]>> ReadAsync(ListOrder<TRow> onwards, Cursor? cursor, CancellationToken cancellationToken)
    {
        var found = new List<object?[]>();
        var skip = selection.Offset;
        foreach (var stretch in onwards.Stretches(rows, cursor, selection.Filter))
        {
            var wanted = selection.Size + 1 - found.Count;
            var near = skip == 0 && matching is not null ? onwards.Sorted(Matching(onwards.Sorted(stretch).Take(effort.Near))).Take(wanted) : null;
            var read = near is null ? [] : await onwards.Places(near).ToListAsync(cancellationToken);
            if (read.Count < wanted && (near is null || await IsLongAsync(stretch, cancellationToken)))
            {
                read = await onwards.Places(PartOf(await AllAsync(onwards, stretch, cancellationToken), skip, wanted)).ToListAsync(cancellationToken);
            }

            found.AddRange(read);
            if (found.Count > selection.Size)
            {
                break;
            }

            skip = skip == 0 || read.Count > 0 ? 0 : skip - await Matching(stretch).Take(skip).CountAsync(cancellationToken);
        }

        return found;
    }

    /// <summary>Whether a stretch has more rows than were looked through; most that share one value have not.</summary>
    private async Task<bool> IsLongAsync(IQueryable<TRow> stretch, CancellationToken cancellationToken) =>
        await stretch.Take(effort.Near + 1).CountAsync(cancellationToken) > effort.Near;

    /// <summary>
    /// The rows of a stretch that are asked for, in order: where they are few, found by the filter first and sorted then; else as the
    /// database thinks best.
    /// </summary>
    private async Task<IQueryable<TRow>> AllAsync(ListOrder<TRow> onwards, IQueryable<TRow> stretch, CancellationToken cancellationToken)
    {
        if (matching is null)
        {
            return onwards.Sorted(stretch);
        }

        _areFew ??= await Asked.Take(effort.Few + 1).CountAsync(cancellationToken) <= effort.Few;

        // To take all is no less than to take them, but keeps the order out of the search.
        return onwards.Sorted(_areFew.Value ? Matching(stretch).Take(int.MaxValue) : Matching(stretch));
    }

    private IQueryable<TRow> Matching(IQueryable<TRow> some) => matching is null ? some : matching(some);

    private static IQueryable<TRow> PartOf(IQueryable<TRow> rows, int skip, int wanted) => (skip > 0 ? rows.Skip(skip) : rows).Take(wanted);

    /// <summary>Whether there are rows on the side that the page was read from.</summary>
    private async Task<bool> HasOthersAsync(ListOrder<TRow> back, Cursor? cursor, Cursor? first, CancellationToken cancellationToken)
    {
        if (cursor is null)
        {
            return selection.Offset > 0 && (first is not null || await Asked.AnyAsync(cancellationToken));
        }

        return await order.At(Asked, cursor).AnyAsync(cancellationToken) || await AnyAsync(back.Stretches(Asked, first ?? cursor, selection.Filter), cancellationToken);
    }

    private static async Task<bool> AnyAsync(IReadOnlyList<IQueryable<TRow>> stretches, CancellationToken cancellationToken)
    {
        foreach (var stretch in stretches)
        {
            if (await stretch.AnyAsync(cancellationToken))
            {
                return true;
            }
        }

        return false;
    }
}

/// <param name="Cursors">Of the rows on the page.</param>
internal sealed record Place(IReadOnlyList<Cursor> Cursors, bool HasBefore, bool HasAfter);
