using System.Linq.Expressions;
using Invoicing.Application.Listing;
using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Persistence.Queries.Listing;

/// <summary>Texts by what they begin with. How much of a text that is may differ from text to text, so one zone can be part of another.</summary>
internal sealed class BeginningZoning : IZoning
{
    private static readonly Func<Expression, Expression, Expression> StartsWith = (text, beginning) =>
        Expression.Call(text, nameof(string.StartsWith), null, beginning);

    public static BeginningZoning Instance { get; } = new();

    public Expression MayCompare(Expression zone, Comparison comparison, object value)
    {
        var text = Expressions.Parameter(value, typeof(string));
        return comparison switch
        {
            Comparison.Equal => StartsWith(text, zone),
            Comparison.LessThan or Comparison.LessOrEqual => Expressions.Compare(ExpressionType.LessThanOrEqual, zone, text),
            _ => Expression.OrElse(Expressions.Compare(ExpressionType.GreaterThanOrEqual, zone, text), StartsWith(text, zone)),
        };
    }

    public Expression MayStartWith(Expression zone, string text)
    {
        var parameter = Expressions.Parameter(text, typeof(string));
        return Expression.OrElse(StartsWith(zone, parameter), StartsWith(parameter, zone));
    }

    public async Task<IReadOnlyList<ZoneRange>> RangesAsync<TZone>(IQueryable<TZone> zones, LambdaExpression path, CancellationToken cancellationToken)
    {
        var beginnings = await zones.Select((Expression<Func<TZone, string?>>)path).Where(beginning => beginning != null)
            .Distinct().OrderBy(beginning => beginning).ToListAsync(cancellationToken);
        var outermost = new List<string>();
        foreach (var beginning in beginnings)
        {
            if (outermost.Count == 0 || !beginning!.StartsWith(outermost[^1], StringComparison.Ordinal))
            {
                outermost.Add(beginning!);
            }
        }

        return [.. outermost.Select(beginning => new ZoneRange((column, value) => TextMatching.StartsWith(column, value, beginning)))];
    }
}
