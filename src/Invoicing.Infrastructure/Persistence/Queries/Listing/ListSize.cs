using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Persistence.Queries.Listing;

/// <summary>How many rows a list has, asked as seldom and counted as little as the answer needs.</summary>
/// <param name="rows">All that are asked for.</param>
/// <param name="expect">How many rows the database expects, without looking; null where it does not tell.</param>
internal sealed class ListSize<TRow>(IQueryable<TRow> rows, Func<IQueryable<TRow>, CancellationToken, Task<long?>> expect)
    where TRow : class
{
    private Task<long?>? _expected;

    // As far as has been counted, there are so many; where that is less, there are no more.
    private int _countedTo;
    private int _counted;

    /// <summary>Null where nobody knows.</summary>
    public Task<long?> ExpectedAsync(CancellationToken cancellationToken) => _expected ??= expect(rows, cancellationToken);

    /// <summary>It is not counted what is expected to be far more.</summary>
    public async Task<bool> IsAtMostAsync(int most, CancellationToken cancellationToken)
    {
        if (await ExpectedAsync(cancellationToken) > ListEffort.Doubt * most)
        {
            return false;
        }

        if (_counted == _countedTo && _countedTo <= most)
        {
            (_countedTo, _counted) = (most + 1, await rows.Take(most + 1).CountAsync(cancellationToken));
        }

        return _counted <= most;
    }
}
