using Invoicing.Application.Listing;
using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Persistence.Queries.Listing;

/// <summary>Finds the first rows of a stretch that a filter leaves: where they probably are, before all is asked.</summary>
/// <param name="filter">Leaves those that are asked for and may be seen; null where those are all.</param>
/// <param name="byParts">Whether the filter looks for parts of texts.</param>
/// <param name="seekParts">Tells the database whether parts of texts are to be found by their own index from now on, or on the way along the order.</param>
/// <param name="zones">Where in an order the filter may find rows, if that is known.</param>
/// <param name="size">Of the rows that the filter leaves of the whole list.</param>
internal sealed class RowSearch<TRow>(
    Func<IQueryable<TRow>, IQueryable<TRow>>? filter,
    bool byParts,
    Action<bool> seekParts,
    Func<OrderKey, ZoneSearch?> zones,
    ListSize<TRow> size,
    ListEffort effort)
    where TRow : class
{
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
        if (first.Count == wanted || await IsDoneAsync(order, stretch, effort.First, cancellationToken))
        {
            return first;
        }

        // To look for parts of texts takes long where they are frequent, and nobody knows how frequent: one among the first rows is a hint.
        var near = first.Count(place => cursor is null || !order.IsAt(place, cursor));
        var isNear = byParts ? near > 0 : near * (long)effort.Far >= ListEffort.Doubt * wanted * effort.First;
        return (byParts && isNear ? null : await SortFewAsync(order, stretch.Rows, wanted, cancellationToken))
            ?? await SearchAsync(order, stretch, cursor, isNear, wanted, cancellationToken);
    }

    /// <summary>
    /// The rows of a stretch that are asked for, in order: where they are few, found by the filter first and sorted then; else as the
    /// database thinks best.
    /// </summary>
    public async Task<List<object?[]>> PartOfAsync(ListOrder<TRow> order, IQueryable<TRow> stretch, int skip, int wanted, CancellationToken cancellationToken)
    {
        // To take all is no less than to take them, but keeps the order out of the search.
        var areFew = filter is not null && await AreFewAsync(effort.Few, cancellationToken);
        seekParts(byParts && areFew);
        var sorted = order.Sorted(areFew ? Matching(stretch).Take(int.MaxValue) : Matching(stretch));
        return await order.Places((skip > 0 ? sorted.Skip(skip) : sorted).Take(wanted)).ToListAsync(cancellationToken);
    }

    /// <summary>Null where they are not few, or nobody knows.</summary>
    private async Task<List<object?[]>?> SortFewAsync(ListOrder<TRow> order, IQueryable<TRow> stretch, int wanted, CancellationToken cancellationToken)
    {
        var expected = await size.ExpectedAsync(cancellationToken);
        if (expected <= effort.Near)
        {
            seekParts(byParts);
            var all = await order.Places(order.Sorted(Matching(stretch).Take(effort.Near + 1))).ToListAsync(cancellationToken);
            if (all.Count <= effort.Near)
            {
                return all[..Math.Min(all.Count, wanted)];
            }
        }

        return expected <= effort.Far && await AreFewAsync(effort.Far, cancellationToken)
            ? await PartOfAsync(order, stretch, skip: 0, wanted, cancellationToken)
            : null;
    }

    // Trigrams give all that they find at once: to count it takes as long as to read it.
    private async Task<bool> AreFewAsync(int most, CancellationToken cancellationToken)
    {
        if (byParts && await size.ExpectedAsync(cancellationToken) is { } expected)
        {
            return expected <= most;
        }

        seekParts(byParts);
        return await size.IsAtMostAsync(most, cancellationToken);
    }

    /// <param name="isNear">Whether so many are among the first rows of the stretch that the page should not be far, if they lie evenly.</param>
    private async Task<List<object?[]>> SearchAsync(
        ListOrder<TRow> order, Stretch<TRow> stretch, Cursor? cursor, bool isNear, int wanted, CancellationToken cancellationToken)
    {
        var search = stretch.IsRange ? zones(order.First) : null;
        if (isNear || !stretch.IsRange || (search is null && await MayBeNearAsync(cancellationToken)))
        {
            // What is found sooner is not looked for any further.
            var far = isNear ? effort.Far : effort.Near;
            var near = await LookAsync(order, stretch.Rows, far, wanted, cancellationToken);
            if (near.Count == wanted || await IsDoneAsync(order, stretch, far, cancellationToken))
            {
                return near;
            }
        }

        if (search is null || await AreFewAsync(effort.Far, cancellationToken))
        {
            return await PartOfAsync(order, stretch.Rows, skip: 0, wanted, cancellationToken);
        }

        var ranges = await search(cursor?.Values[0], cancellationToken);
        return await SearchPartsAsync(order, stretch.Rows, ranges, wanted, cancellationToken);
    }

    // Few are soon sorted, and many are looked for along the order anyway.
    private async Task<bool> MayBeNearAsync(CancellationToken cancellationToken) =>
        await size.ExpectedAsync(cancellationToken) is not { } expected || (expected > effort.Few && expected <= effort.Many);

    /// <summary>Where the rows are known to be in some ranges of a stretch and nowhere else.</summary>
    private async Task<List<object?[]>> SearchPartsAsync(
        ListOrder<TRow> order, IQueryable<TRow> stretch, IReadOnlyList<ZoneRange> ranges, int wanted, CancellationToken cancellationToken)
    {
        var found = new List<object?[]>();
        foreach (var range in ranges)
        {
            found.AddRange(await SearchPartAsync(order, order.Within(range, stretch), areFew: range.Only is not null, wanted - found.Count, cancellationToken));
            if (found.Count == wanted)
            {
                break;
            }
        }

        return found;
    }

    private async Task<List<object?[]>> SearchPartAsync(ListOrder<TRow> order, IQueryable<TRow> part, bool areFew, int wanted, CancellationToken cancellationToken)
    {
        if (areFew)
        {
            seekParts(false);
            return await order.Places(order.Sorted(Matching(part).Take(int.MaxValue)).Take(wanted)).ToListAsync(cancellationToken);
        }

        var near = await LookAsync(order, part, effort.Far, wanted, cancellationToken);
        return near.Count < wanted && await IsLongAsync(order, part, effort.Far, cancellationToken)
            ? await PartOfAsync(order, part, skip: 0, wanted, cancellationToken)
            : near;
    }

    private Task<List<object?[]>> LookAsync(ListOrder<TRow> order, IQueryable<TRow> stretch, int far, int wanted, CancellationToken cancellationToken)
    {
        seekParts(false);
        return order.Places(order.Sorted(Matching(order.Sorted(stretch).Take(far))).Take(wanted)).ToListAsync(cancellationToken);
    }

    /// <summary>Whether a stretch has no more rows than were looked through, as most that share one value. Not asked where it does not matter, or is known.</summary>
    private async Task<bool> IsDoneAsync(ListOrder<TRow> order, Stretch<TRow> stretch, int far, CancellationToken cancellationToken) =>
        (!stretch.IsRange || await MayBeShortAsync(far, cancellationToken)) && !await IsLongAsync(order, stretch.Rows, far, cancellationToken);

    // A list of which more are expected is longer. Otherwise few are found soon, unless it takes long to find parts of texts.
    private async Task<bool> MayBeShortAsync(int far, CancellationToken cancellationToken) =>
        await size.ExpectedAsync(cancellationToken) is not { } expected || (byParts && expected <= ListEffort.Doubt * far);

    // In order, or the rows might be gathered from an index that is not in order: all of them before the first is counted.
    private static async Task<bool> IsLongAsync(ListOrder<TRow> order, IQueryable<TRow> stretch, int far, CancellationToken cancellationToken) =>
        await order.Sorted(stretch).Take(far + 1).CountAsync(cancellationToken) > far;
}
