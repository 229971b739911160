using System.Linq.Expressions;
using Invoicing.Application.Listing;
using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Persistence.Queries.Listing;

/// <summary>Dates and instants by whole weeks since 1970-01-01, in UTC.</summary>
internal sealed class WeekZoning : IZoning
{
    private const int Days = 7;
    private static readonly DateOnly Epoch = DateOnly.FromDateTime(DateTime.UnixEpoch);

    public static WeekZoning Instance { get; } = new();

    public Expression MayCompare(Expression zone, Comparison comparison, object value)
    {
        var type = comparison switch
        {
            Comparison.Equal => ExpressionType.Equal,
            Comparison.LessThan or Comparison.LessOrEqual => ExpressionType.LessThanOrEqual,
            _ => ExpressionType.GreaterThanOrEqual,
        };
        return Expressions.Compare(type, Expressions.Present(zone), Expressions.Parameter(WeekOf(value), typeof(int)));
    }

    public Expression? MayStartWith(Expression zone, string text) => null;

    public async Task<IReadOnlyList<ZoneRange>> RangesAsync<TZone>(IQueryable<TZone> zones, LambdaExpression path, CancellationToken cancellationToken)
    {
        var weeks = path.ReturnType == typeof(int)
            ? await zones.Select((Expression<Func<TZone, int>>)path).Distinct().OrderBy(week => week).ToListAsync(cancellationToken)
            : await zones.Select((Expression<Func<TZone, int?>>)path).Where(week => week != null).Select(week => week!.Value)
                .Distinct().OrderBy(week => week).ToListAsync(cancellationToken);
        var ranges = new List<(int First, int Last)>();
        foreach (var week in weeks)
        {
            if (ranges.Count > 0 && ranges[^1].Last == week - 1)
            {
                ranges[^1] = (ranges[^1].First, week);
            }
            else
            {
                ranges.Add((week, week));
            }
        }

        return [.. ranges.Select(range => Range(range.First, range.Last))];
    }

    public static ZoneRange Range(int first, int last) => new((column, value) => Holds(column, value, first, last + 1));

    private static Expression Holds(Column column, Expression value, int from, int to)
    {
        var bounds = new[] { (ExpressionType.GreaterThanOrEqual, Start(column.Type, from)), (ExpressionType.LessThan, Start(column.Type, to)) };
        return bounds
            .Where(bound => bound.Item2 is not null)
            .Select(bound => Expressions.Compare(bound.Item1, value, Expressions.Parameter(bound.Item2!, column.Type)))
            .Aggregate((Expression)Expression.Constant(true), Expression.AndAlso);
    }

    private static int WeekOf(object value) => value is DateOnly date
        ? Floor(date.DayNumber - Epoch.DayNumber, Days)
        : Floor(((DateTimeOffset)value).UtcTicks - DateTime.UnixEpoch.Ticks, Days * TimeSpan.TicksPerDay);

    private static int Floor(long value, long unit) => (int)((value - (((value % unit) + unit) % unit)) / unit);

    /// <summary>Null where the week begins before the first day there is, or behind the last.</summary>
    private static object? Start(Type type, int week)
    {
        var day = Epoch.DayNumber + week * Days;
        if (day < DateOnly.MinValue.DayNumber || day > DateOnly.MaxValue.DayNumber)
        {
            return null;
        }

        var date = DateOnly.FromDayNumber(day);
        return type == typeof(DateOnly) ? date : new DateTimeOffset(date, TimeOnly.MinValue, TimeSpan.Zero);
    }
}
