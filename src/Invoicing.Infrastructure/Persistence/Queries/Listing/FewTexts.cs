using System.Linq.Expressions;

namespace Invoicing.Infrastructure.Persistence.Queries.Listing;

/// <summary>Some texts, and all those that begin with one of some others: so few that each is worth looking up.</summary>
internal sealed record FewTexts(IReadOnlySet<string> Whole, IReadOnlySet<string> Beginnings)
{
    private const int MostWhole = 500;

    // Each is a range of its own. Of a few sizes, so that they are few different statements.
    private static readonly int[] Sizes = [2, 8, 16];

    public bool AreFew => Whole.Count <= MostWhole && Beginnings.Count <= Sizes[^1];

    public bool IsEmpty => Whole.Count + Beginnings.Count == 0;

    public FewTexts With(FewTexts others) =>
        new(Whole.Union(others.Whole).ToHashSet(StringComparer.Ordinal), Beginnings.Union(others.Beginnings).ToHashSet(StringComparer.Ordinal));

    /// <summary>Whether a value, which is not null, is one of them.</summary>
    public Expression Holds(Column column, Expression value) => Filled()
        .Select(text => TextMatching.StartsWith(column, value, text))
        .Aggregate(Expressions.IsAmong(value, column.StoredArray([.. Whole])), Expression.OrElse);

    private IEnumerable<string> Filled() => Beginnings.Count == 0
        ? []
        : Beginnings.Concat(Enumerable.Repeat(Beginnings.First(), Sizes.First(size => size >= Beginnings.Count) - Beginnings.Count));
}
