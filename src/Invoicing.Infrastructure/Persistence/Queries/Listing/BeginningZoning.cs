using System.Linq.Expressions;
using System.Text;
using Invoicing.Application.Listing;
using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Persistence.Queries.Listing;

/// <summary>Texts by what they begin with. How much of a text that is may differ from text to text, so one zone can be part of another.</summary>
/// <param name="rest">How many characters of a text its zone leaves out at most.</param>
internal sealed class BeginningZoning(int rest) : IZoning
{
    private static readonly Func<Expression, Expression, Expression> StartsWith = (text, beginning) =>
        Expression.Call(text, nameof(string.StartsWith), null, beginning);

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

    /// <summary>Whether a part is too long to lie anywhere in what a beginning leaves out.</summary>
    public bool IsLong(string part) => part.Length >= rest && Ascii.IsValid(part);

    /// <summary>The only text of a zone of which a long part ends with all that the zone's beginning leaves out; null where there is none.</summary>
    public string? Ended(string beginning, string part) =>
        beginning.EndsWith(part[..^rest], StringComparison.Ordinal) ? beginning + part[^rest..] : null;

    /// <summary>With what the texts of a zone begin of which a long part ends sooner, but not with the zone's beginning.</summary>
    public IEnumerable<string> Continued(string beginning, string part) => Enumerable.Range(part.Length - rest + 1, rest - 1)
        .Where(length => beginning.EndsWith(part[..length], StringComparison.Ordinal))
        .Select(length => beginning + part[length..]);

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
