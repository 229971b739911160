namespace Invoicing.Application.Listing;

/// <summary>Which rows of a list, in which order, which part of them.</summary>
public sealed record Selection
{
    public const int MaximumSize = 100;

    public const int DefaultSize = 20;

    /// <summary>How many rows page numbers reach; cursors reach all.</summary>
    public const int MaximumOffset = 10_000;

    public Filter? Filter { get; init; }

    /// <summary>
    /// Empty for the list's own order. Rows without a value come last, whichever way the key goes; equal rows follow each other by their id,
    /// in the direction of the last key.
    /// </summary>
    public IReadOnlyList<SortKey> Sort { get; init; } = [];

    public int Size { get; init; } = DefaultSize;

    /// <summary>How many rows to pass over; not together with a cursor.</summary>
    public int Offset { get; init; }

    /// <summary>Goes on behind this row.</summary>
    public Cursor? After { get; init; }

    /// <summary>Ends in front of this row.</summary>
    public Cursor? Before { get; init; }

    /// <summary>Counts all rows that match, which costs a query of its own.</summary>
    public bool WithTotal { get; init; }

    /// <summary>The same of fewer rows.</summary>
    public Selection Within(Filter bound) => this with { Filter = Filter is null ? bound : new AndFilter([bound, Filter]) };

    /// <summary>The rows of a to-one relationship, by the related row's id.</summary>
    public Selection Within(string relationship, ListFields related, Guid id) =>
        Within(new CompareFilter(new FieldPath([relationship], related.Find("id")!), Comparison.Equal, id));
}

public sealed record SortKey(FieldPath Field, bool Descending = false);

/// <summary>A row's place in an order: its values of the sort's fields (null where it has none), and its id.</summary>
/// <param name="Values">As many as the sort has keys, each of its field's type.</param>
public sealed record Cursor(IReadOnlyList<object?> Values, Guid Id);

/// <param name="Cursors">One for each item.</param>
/// <param name="Total">Null where it was not asked for.</param>
public sealed record SelectedPage<TView>(
    IReadOnlyList<TView> Items, IReadOnlyList<Cursor> Cursors, bool HasBefore, bool HasAfter, long? Total)
{
    /// <summary>What somebody sees who sees no row.</summary>
    public static SelectedPage<TView> Nothing(Selection selection) => new([], [], HasBefore: false, HasAfter: false, selection.WithTotal ? 0 : null);
}
