using System.Linq.Expressions;
using Invoicing.Application.Listing;

namespace Invoicing.Infrastructure.Persistence.Queries.Listing;

/// <summary>
/// The order of a list, by keys and then by id in the direction of the last key. Rows that have no value of a key come behind those that
/// have one, whichever way the key goes. The order is read in stretches, each a plain range of one index.
/// </summary>
internal sealed class ListOrder<TRow>
    where TRow : class
{
    private static readonly Field IdField = new(Columns.IdName, FieldType.Id);

    private readonly ParameterExpression _row = Expression.Parameter(typeof(TRow), "row");
    private readonly Columns<TRow> _columns;
    private readonly IReadOnlyList<OrderKey> _keys;

    public ListOrder(Columns<TRow> columns, IReadOnlyList<SortKey> sort)
    {
        _columns = columns;
        _keys = [.. sort.Select(key => new OrderKey(key.Field.Field, columns[key.Field.Field], columns[key.Field.Field].On(_row), key.Descending))];
    }

    private ListOrder(ListOrder<TRow> turned)
    {
        _columns = turned._columns;
        _row = turned._row;
        _keys = [.. turned._keys.Select(key => key with { Descending = !key.Descending, MissingFirst = !key.MissingFirst })];
    }

    public OrderKey First => _keys[0];

    private OrderKey Id => new(IdField, _columns.Id, _columns.Id.On(_row), _keys[^1].Descending);

    /// <summary>The same from its end.</summary>
    public ListOrder<TRow> Backwards() => new(this);

    /// <summary>All rows behind the cursor, or all rows, in parts that follow each other; each of them is yet to be sorted.</summary>
    /// <param name="filter">What is asked of the rows; a part in which it finds nothing is left out.</param>
    /// <param name="withOwn">Whether the cursor's own row is among those behind it.</param>
    public IReadOnlyList<Stretch<TRow>> Stretches(IQueryable<TRow> rows, Cursor? cursor, Filter? filter, bool withOwn)
    {
        if (!First.IsOptional)
        {
            return cursor is null ? [new(rows, IsRange: true)] : [.. BehindPresent(rows, cursor, withOwn)];
        }

        var present = new Stretch<TRow>(rows.Where(Condition(Expressions.IsNotNull(First.Value))), IsRange: true);
        Stretch<TRow>[] missing = filter.IsRequired(First.Field) ? [] : [new(rows.Where(Condition(Expressions.IsNull(First.Value))), IsRange: false)];
        return (cursor, First.MissingFirst) switch
        {
            (null, false) => [present, .. missing],
            (null, true) => [.. missing, present],
            ({ Values: [null, ..] }, false) => [.. missing.Select(rest => Behind(rest, cursor, withOwn))],
            ({ Values: [null, ..] }, true) => [.. missing.Select(rest => Behind(rest, cursor, withOwn)), present],
            (_, false) => [.. BehindPresent(present.Rows, cursor, withOwn), .. missing],
            _ => [.. BehindPresent(present.Rows, cursor, withOwn)],
        };
    }

    /// <summary>The rows of a stretch whose first key is in a range, and of these only such as can be found there.</summary>
    public IQueryable<TRow> Within(ZoneRange range, IQueryable<TRow> stretch)
    {
        var within = stretch.Where(Condition(range.Holds(First.Column, Expressions.Present(First.Value))));
        if (range.Only is not { } only)
        {
            return within;
        }

        var column = _columns[only.Field];
        return within.Where(Condition(only.Holds(column, Expressions.Present(column.On(_row)))));
    }

    /// <summary>What a cursor says of each row: the keys' values and the id.</summary>
    public IQueryable<object?[]> Places(IQueryable<TRow> rows) => rows.Select(Expression.Lambda<Func<TRow, object?[]>>(
        Expression.NewArrayInit(typeof(object), _keys.Append(Id).Select(key => Expression.Convert(key.Value, typeof(object)))), _row));

    /// <summary>Whether this is the cursor's row, and still where the cursor says.</summary>
    public bool IsAt(object?[] place, Cursor cursor) => CursorOf(place) is var own && own.Id == cursor.Id && own.Values.SequenceEqual(cursor.Values);

    public Cursor CursorOf(object?[] place) => new(
        [.. _keys.Select((key, i) => place[i] is { } value ? key.Column.Value.ToNeutral(value) : null)],
        (Guid)_columns.Id.Value.ToNeutral(place[^1]!));

    // Many rows can have one date or amount: the rest of those is a range of its own.
    private IEnumerable<Stretch<TRow>> BehindPresent(IQueryable<TRow> present, Cursor cursor, bool withOwn)
    {
        var (same, behind) = (First.IsAt(cursor.Values[0]), First.IsBehind(cursor.Values[0]!));
        if (First.Column.FewAreAlike)
        {
            var rest = present.Where(Condition(First.IsAtOrBehind(cursor.Values[0]!))).Where(Condition(Expression.OrElse(behind, Rest(cursor, 1, withOwn))));
            return [new(rest, IsRange: true)];
        }

        return [Behind(new(present.Where(Condition(same)), IsRange: false), cursor, withOwn), new(present.Where(Condition(behind)), IsRange: true)];
    }

    /// <summary>Of rows that do not differ in the first key.</summary>
    private Stretch<TRow> Behind(Stretch<TRow> alike, Cursor cursor, bool withOwn) => alike with { Rows = alike.Rows.Where(Condition(Rest(cursor, 1, withOwn))) };

    private Expression Rest(Cursor cursor, int from, bool withOwn) => from == _keys.Count
        ? (withOwn ? Id.IsAtOrBehind(cursor.Id) : Id.IsBehind(cursor.Id))
        : Expression.OrElse(_keys[from].IsAnyBehind(cursor.Values[from]), Expression.AndAlso(_keys[from].IsAt(cursor.Values[from]), Rest(cursor, from + 1, withOwn)));

    // The first key also where all rows are without it: an index is in the order of its columns, whatever they hold.
    public IOrderedQueryable<TRow> Sorted(IQueryable<TRow> rows)
    {
        IEnumerable<(Expression Value, bool Descending)> values = [.. _keys.SelectMany(Values), (Id.Value, Id.Descending)];
        return values.Aggregate((IOrderedQueryable<TRow>?)null, (sorted, by) => Sort(sorted ?? rows, sorted is not null, by.Value, by.Descending))!;
    }

    private IEnumerable<(Expression Value, bool Descending)> Values(OrderKey key) => key.IsOptional && key != First
        ? [(Expressions.IsNull(key.Value), key.MissingFirst), (key.Value, key.Descending)]
        : [(key.Value, key.Descending)];

    private IOrderedQueryable<TRow> Sort(IQueryable<TRow> rows, bool further, Expression value, bool descending)
    {
        var method = (further, descending) switch
        {
            (false, false) => nameof(Queryable.OrderBy),
            (false, true) => nameof(Queryable.OrderByDescending),
            (true, false) => nameof(Queryable.ThenBy),
            _ => nameof(Queryable.ThenByDescending),
        };
        var by = Expression.Quote(Expression.Lambda(value, _row));
        return (IOrderedQueryable<TRow>)rows.Provider.CreateQuery<TRow>(
            Expression.Call(typeof(Queryable), method, [typeof(TRow), value.Type], rows.Expression, by));
    }

    private Expression<Func<TRow, bool>> Condition(Expression condition) => Expression.Lambda<Func<TRow, bool>>(condition, _row);
}

/// <param name="IsRange">Whether the rows differ in the first key, and each of them has it.</param>
internal sealed record Stretch<TRow>(IQueryable<TRow> Rows, bool IsRange);
