using System.Text;
using Invoicing.Application.Listing;

namespace Invoicing.Application.Tests.Listing;

/// <summary>What filters and orders mean, said as plainly as can be.</summary>
internal static class InMemory
{
    public static bool Matches(Filter filter, Row row) => filter switch
    {
        AndFilter and => and.Terms.All(term => Matches(term, row)),
        OrFilter or => or.Terms.Any(term => Matches(term, row)),
        NotFilter not => !Matches(not.Term, row),
        CompareFilter compare => Compares(ValueOf(compare.Field, row), compare.Comparison, compare.Value),
        CompareFieldsFilter compare => Compares(ValueOf(compare.Left, row), compare.Comparison, ValueOf(compare.Right, row)),
        TextFilter text => ValueOf(text.Field, row) is string value && IsPart(value, text),
        AnyFilter any => ValueOf(any.Field, row) is { } value && any.Values.Any(wanted => Order(value, wanted) == 0),
        HasFilter has => row.Many[has.Relationship].Any(related => has.Condition is null || Matches(has.Condition, related)),
        _ => throw new NotSupportedException(),
    };

    /// <summary>Missing values behind the others, whichever way the key goes; equal rows by id, as the last key goes.</summary>
    public static List<Row> Sorted(IEnumerable<Row> rows, IReadOnlyList<SortKey> sort) => [.. rows.Order(Comparer<Row>.Create((left, right) =>
    {
        foreach (var key in sort)
        {
            var (a, b) = (left[key.Field.Field.Name], right[key.Field.Field.Name]);
            var order = (a, b) switch
            {
                (null, null) => 0,
                (null, _) => 1,
                (_, null) => -1,
                _ => key.Descending ? Order(b, a) : Order(a, b),
            };
            if (order != 0)
            {
                return order;
            }
        }

        return sort[^1].Descending ? Order(right.Id, left.Id) : Order(left.Id, right.Id);
    }))];

    private static object? ValueOf(FieldPath path, Row row)
    {
        Row? at = row;
        foreach (var relationship in path.Relationships)
        {
            at = at?.One[relationship];
        }

        return at?[path.Field.Name];
    }

    private static bool Compares(object? left, Comparison comparison, object? right)
    {
        if (left is null || right is null)
        {
            return comparison == Comparison.Equal && left is null && right is null;
        }

        var order = Order(left, right);
        return comparison switch
        {
            Comparison.LessThan => order < 0,
            Comparison.LessOrEqual => order <= 0,
            Comparison.GreaterThan => order > 0,
            Comparison.GreaterOrEqual => order >= 0,
            _ => order == 0,
        };
    }

    private static bool IsPart(string value, TextFilter text) => text.Match switch
    {
        TextMatch.StartsWith => value.StartsWith(text.Text, StringComparison.Ordinal),
        TextMatch.EndsWith => value.EndsWith(text.Text, StringComparison.Ordinal),
        _ => value.Contains(text.Text, StringComparison.Ordinal),
    };

    // Texts by their code points, ids by their digits.
    private static int Order(object left, object right) => (left, right) switch
    {
        (string a, string b) => Encoding.UTF8.GetBytes(a).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(b)),
        (Guid a, Guid b) => string.CompareOrdinal(a.ToString(), b.ToString()),
        _ => ((IComparable)left).CompareTo(right),
    };
}
