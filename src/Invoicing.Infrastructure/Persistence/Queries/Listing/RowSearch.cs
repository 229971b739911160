using Invoicing.Application.Listing;
using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Persistence.Queries.Listing;

/// <summary>Finds the first rows of a stretch that a filter leaves: where they probably are, before all is asked.</summary>
/// <param name="filter">Leaves those that are asked for and may be seen; null where those are all.</param>
/// <param name="byParts">Whether the filter looks for parts of texts.</param>
/// <param name="zones">Where in an order the filter may find rows, if that is known.</param>
/// <param name="size">Of the rows that the filter leaves of the whole list.</param>
internal sealed class RowSearch<TRow>(
    Func<IQueryable<TRow>, IQueryable<TRow>>? filter, bool byParts, Func<OrderKey, ZoneSearch?> zones, ListSize<TRow> size, ListEffort effort)
    where TRow : class
{
    // How many times as far it is looked where that can be enough, by what is near.
    private const int Hope = 3;

    public IQueryable<TRow> Matching(IQueryable<TRow> some) => filter is null ? some : filter(some);

    /// <summary>What a cursor says of the rows, in order.</summary>
    public async Task<List<object?[]>> FirstOfAsync(
        ListOrder<TRow> order, Stretch<TRow> stretch, Cursor? cursor, int wanted, CancellationToken cancellationToken)
    {
        if (filter is null)
        {
            return await PartOfAsync(order, stretch.Rows, skip: 0, wanted, cancellationToken);
        }

        var first = await LookAsync(order, stretch.Rows, effort.First, wanted, cancellationToken);
        if (first.Count == wanted || !await IsLongAsync(stretch.Rows, effort.First, cancellationToken))
        {
            return first;
        }

        // To look for parts of texts takes long where they are frequent: they may be, if some are among the first rows or many are expected.
        var mayBeLong = byParts && (first.Count > 1 || await size.ExpectedAsync(cancellationToken) > effort.Near);
        return (mayBeLong ? null : await SortFewAsync(order, stretch.Rows, wanted, cancellationToken))
            ?? await SearchNearAsync(order, stretch, cursor, wanted, cancellationToken);
    }

    /// <summary>
    /// The rows of a stretch that are asked for, in order: where they are few, found by the filter first and sorted then; else as the
    /// database thinks best.
    /// </summary>
    public async Task<List<object?[]>> PartOfAsync(ListOrder<TRow> order, IQueryable<TRow> stretch, int skip, int wanted, CancellationToken cancellationToken)
    {
        // To take all is no less than to take them, but keeps the order out of the search.
        var asked = filter is not null && await size.IsAtMostAsync(effort.Few, cancellationToken) ? Matching(stretch).Take(int.MaxValue) : Matching(stretch);
        var sorted = order.Sorted(asked);
        return await order.Places((skip > 0 ? sorted.Skip(skip) : sorted).Take(wanted)).ToListAsync(cancellationToken);
    }

    /// <summary>Null where they are not few, or nobody knows.</summary>
    private async Task<List<object?[]>?> SortFewAsync(ListOrder<TRow> order, IQueryable<TRow> stretch, int wanted, CancellationToken cancellationToken)
    {
        var expected = await size.ExpectedAsync(cancellationToken);
        if (expected <= effort.Near)
        {
            var all = await order.Places(order.Sorted(Matching(stretch).Take(effort.Near + 1))).ToListAsync(cancellationToken);
            if (all.Count <= effort.Near)
            {
                return all[..Math.Min(all.Count, wanted)];
            }
        }

        return expected <= effort.Far && await size.IsAtMostAsync(effort.Far, cancellationToken)
            ? await PartOfAsync(order, stretch, skip: 0, wanted, cancellationToken)
            : null;
    }

    private async Task<List<object?[]>> SearchNearAsync(
        ListOrder<TRow> order, Stretch<TRow> stretch, Cursor? cursor, int wanted, CancellationToken cancellationToken)
    {
        var search = stretch.IsRange ? zones(order.First) : null;
        if (search is null && await size.ExpectedAsync(cancellationToken) > effort.Many)
        {
            return await PartOfAsync(order, stretch.Rows, skip: 0, wanted, cancellationToken);
        }

        var near = await LookAsync(order, stretch.Rows, effort.Near, wanted, cancellationToken);
        if (near.Count < wanted && near.Count * Hope >= wanted)
        {
            near = await LookAsync(order, stretch.Rows, effort.Near * Hope, wanted, cancellationToken);
        }

        if (near.Count == wanted || !await IsLongAsync(stretch.Rows, effort.Near, cancellationToken))
        {
            return near;
        }

        if (search is null || await size.IsAtMostAsync(effort.Far, cancellationToken))
        {
            return await PartOfAsync(order, stretch.Rows, skip: 0, wanted, cancellationToken);
        }

        var ranges = await search(cursor?.Values[0], cancellationToken);
        return await SearchPartsAsync(order, ranges.Select(range => order.Within(range, stretch.Rows)), wanted, cancellationToken);
    }

    /// <summary>Where the rows are known to be in some parts of a stretch and nowhere else.</summary>
    private async Task<List<object?[]>> SearchPartsAsync(ListOrder<TRow> order, IEnumerable<IQueryable<TRow>> parts, int wanted, CancellationToken cancellationToken)
    {
        var found = new List<object?[]>();
        foreach (var part in parts)
        {
            var missing = wanted - found.Count;
            var read = await LookAsync(order, part, effort.Far, missing, cancellationToken);
            if (read.Count < missing && await IsLongAsync(part, effort.Far, cancellationToken))
            {
                read = await PartOfAsync(order, part, skip: 0, missing, cancellationToken);
            }

            found.AddRange(read);
            if (found.Count == wanted)
            {
                break;
            }
        }

        return found;
    }

    private Task<List<object?[]>> LookAsync(ListOrder<TRow> order, IQueryable<TRow> stretch, int far, int wanted, CancellationToken cancellationToken) =>
        order.Places(order.Sorted(Matching(order.Sorted(stretch).Take(far))).Take(wanted)).ToListAsync(cancellationToken);

    /// <summary>Whether a stretch has more rows than were looked through; most that share one value have not.</summary>
    private static async Task<bool> IsLongAsync(IQueryable<TRow> stretch, int far, CancellationToken cancellationToken) =>
        await stretch.Take(far + 1).CountAsync(cancellationToken) > far;
}
