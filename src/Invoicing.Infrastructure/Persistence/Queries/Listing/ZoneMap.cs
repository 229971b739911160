using System.Linq.Expressions;
using Invoicing.Application.Listing;
using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Persistence.Queries.Listing;

/// <summary>
/// In which zones of several fields the rows of a list lie, each combination once: little to read, even of many rows. So it can be told where
/// in an order the rows of a filter may be that has to do with other fields. A map may know combinations that no row has any more, but misses
/// none that a row has.
/// </summary>
/// <param name="zones">Of the account.</param>
internal sealed class ZoneMap<TZone>(Func<InvoicingDbContext, IQueryable<TZone>> zones) : IZoneMap
    where TZone : class
{
    private readonly Dictionary<string, (LambdaExpression Path, IZoning Zoning)> _fields = [];
    private readonly Dictionary<string, LambdaExpression> _related = [];

    public ZoneMap<TZone> Add<TValue>(string field, Expression<Func<TZone, TValue>> path, IZoning zoning)
    {
        _fields.Add(field, (path, zoning));
        return this;
    }

    /// <summary>Whether a zone has rows that have related ones.</summary>
    public ZoneMap<TZone> Add(string relationship, Expression<Func<TZone, bool>> has)
    {
        _related.Add(relationship, has);
        return this;
    }

    public ZoneSearch? Search(InvoicingDbContext db, Filter filter, OrderKey key)
    {
        var zone = Expression.Parameter(typeof(TZone), "zone");
        if (!_fields.TryGetValue(key.Field.Name, out var ordered))
        {
            return null;
        }

        var condition = MayMatch(filter, zone);
        var inner = condition is null ? InnerTextOf(filter, ordered) : null;
        if (condition is null && inner is null)
        {
            return null;
        }

        return async (from, cancellationToken) =>
        {
            var asked = condition is null ? zones(db) : Where(zones(db), condition);
            if (from is not null)
            {
                var ahead = key.Descending ? Comparison.LessOrEqual : Comparison.GreaterOrEqual;
                asked = Where(asked, ordered.Zoning.MayCompare(ordered.Path.On(zone), ahead, from));
            }

            var ranges = inner is null
                ? await ordered.Zoning.RangesAsync(asked, ordered.Path, cancellationToken)
                : await inner.RangesAsync(asked, cancellationToken);
            return key.Descending ? [.. ranges.Reverse()] : ranges;
        };

        IQueryable<TZone> Where(IQueryable<TZone> some, Expression isTrue) => some.Where(Expression.Lambda<Func<TZone, bool>>(isTrue, zone));
    }

    /// <summary>Null where it tells nothing of where in the order rows are.</summary>
    private InnerText<TZone>? InnerTextOf(Filter filter, (LambdaExpression Path, IZoning Zoning) ordered) =>
        ordered.Zoning is WeekZoning && SoughtParts.Inner(filter) is { } part
            && _fields.TryGetValue(part.Field.Field.Name, out var text) && text.Zoning is BeginningZoning beginnings && beginnings.IsLong(part.Text)
            ? new InnerText<TZone>(ordered.Path, text.Path, beginnings, part)
            : null;

    /// <summary>What is true of every zone that has a row which the filter finds; null where nothing is known.</summary>
    private Expression? MayMatch(Filter filter, Expression zone) => filter switch
    {
        AndFilter and => and.Terms.Select(term => MayMatch(term, zone)).OfType<Expression>().Aggregate((Expression?)null, (all, term) => all is null ? term : Expression.AndAlso(all, term)),
        OrFilter or => or.Terms.Select(term => MayMatch(term, zone)).Aggregate((some, term) => some is null || term is null ? null : Expression.OrElse(some, term)),
        CompareFilter { Value: { } value } compare => OfField(compare.Field, zone, (zoning, own) => zoning.MayCompare(own, compare.Comparison, value)),
        AnyFilter any => OfField(any.Field, zone, (zoning, own) => any.Values.Select(value => zoning.MayCompare(own, Comparison.Equal, value)).Aggregate(Expression.OrElse)),
        TextFilter { Match: TextMatch.StartsWith } text => OfField(text.Field, zone, (zoning, own) => zoning.MayStartWith(own, text.Text)),
        HasFilter has => _related.TryGetValue(has.Relationship, out var related) ? related.On(zone) : null,
        _ => null,
    };

    private Expression? OfField(FieldPath path, Expression zone, Func<IZoning, Expression, Expression?> condition) =>
        path.Relationships.Count == 0 && _fields.TryGetValue(path.Field.Name, out var field) ? condition(field.Zoning, field.Path.On(zone)) : null;
}

/// <inheritdoc cref="ZoneMap{TZone}"/>
internal interface IZoneMap
{
    /// <summary>Null where the map does not tell.</summary>
    ZoneSearch? Search(InvoicingDbContext db, Filter filter, OrderKey key);
}

/// <summary>In the direction of an order, the ranges of its first key outside which a filter finds nothing.</summary>
/// <param name="from">The value of the key from which on is asked; null for all.</param>
internal delegate Task<IReadOnlyList<ZoneRange>> ZoneSearch(object? from, CancellationToken cancellationToken);

/// <summary>How the values of one field fall into zones. What it says of a zone is true if the zone has a row of which it is true.</summary>
internal interface IZoning
{
    Expression MayCompare(Expression zone, Comparison comparison, object value);

    /// <summary>Null where values are not texts.</summary>
    Expression? MayStartWith(Expression zone, string text);

    /// <summary>The zones in the field's order, those that follow each other as one.</summary>
    /// <param name="path">From the zone's row to the zone, of the type that the zoning has.</param>
    Task<IReadOnlyList<ZoneRange>> RangesAsync<TZone>(IQueryable<TZone> zones, LambdaExpression path, CancellationToken cancellationToken);
}

/// <param name="Holds">Whether a value of the field, which is not null, is in the range.</param>
internal sealed record ZoneRange(Func<Column, Expression, Expression> Holds)
{
    /// <summary>Which values of another field, not null, the rows have that are found in the range; null where they may have any.</summary>
    public (Field Field, Func<Column, Expression, Expression> Holds)? Only { get; init; }
}
