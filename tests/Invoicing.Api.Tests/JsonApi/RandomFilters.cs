using Invoicing.Application.Listing;

namespace Invoicing.Api.Tests.JsonApi;

/// <summary>Filters of every kind over the fields of a list.</summary>
internal sealed class RandomFilters(Random random)
{
    public Filter Of(ListFields fields, int depth) => (depth > 1 ? random.Next(10) : random.Next(4, 9)) switch
    {
        0 or 1 => new AndFilter(Terms(fields, depth)),
        2 => new OrFilter(Terms(fields, depth)),
        3 => new NotFilter(Of(fields, depth - 1)),
        4 or 5 => Compare(Path(fields)),
        6 => Any(Path(fields)),
        7 => Match(fields),
        8 => CompareFields(fields),
        _ => Has(fields, depth),
    };

    private List<Filter> Terms(ListFields fields, int depth) => [.. Enumerable.Range(0, random.Next(2, 4)).Select(_ => Of(fields, depth - 1))];

    private FieldPath Path(ListFields fields)
    {
        if (fields.ToOne.Count > 0 && random.Next(3) == 0)
        {
            var relationship = fields.ToOne.Keys.ElementAt(random.Next(fields.ToOne.Count));
            var path = new FieldPath([relationship], Pick([.. fields.ToOne[relationship]().Fields]));
            return path;
        }

        return new FieldPath([], Pick([.. fields.Fields.Where(field => field.CanFilter)]));
    }

    private CompareFilter Compare(FieldPath path) => random.Next(6) == 0
        ? new CompareFilter(path, Comparison.Equal, null)
        : new CompareFilter(path, path.Field.IsOrdered ? Pick(Enum.GetValues<Comparison>()) : Comparison.Equal, Value(path.Field));

    private Filter Any(FieldPath path) => path.Field.Type is FieldType.Boolean
        ? Compare(path)
        : new AnyFilter(path, [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Value(path.Field))]);

    private Filter Match(ListFields fields)
    {
        var path = Path(fields);
        return path.Field.Type is not FieldType.Text
            ? Compare(path)
            : new TextFilter(path, path.Field.CanSearch ? Pick(Enum.GetValues<TextMatch>()) : TextMatch.StartsWith, Text());
    }

    private Filter CompareFields(ListFields fields)
    {
        var left = Path(fields);
        var others = fields.Fields.Where(field => field.CanFilter && field.Type == left.Field.Type && field.Names.SequenceEqual(left.Field.Names)).ToArray();
        return others.Length == 0
            ? Compare(left)
            : new CompareFieldsFilter(left, left.Field.IsOrdered ? Pick(Enum.GetValues<Comparison>()) : Comparison.Equal, new FieldPath([], Pick(others)));
    }

    private HasFilter Has(ListFields fields, int depth)
    {
        var relationship = fields.ToMany.Keys.ElementAt(random.Next(fields.ToMany.Count));
        return new HasFilter(relationship, random.Next(2) == 0 ? null : Of(fields.ToMany[relationship]() with { ToMany = fields.ToMany }, Math.Min(depth - 1, 1)));
    }

    private object Value(Field field) => field.Type switch
    {
        FieldType.Enumeration => Pick([.. field.Names]),
        FieldType.Id => Guid.CreateVersion7(),
        FieldType.Integer => random.NextInt64(long.MinValue, long.MaxValue),
        FieldType.Decimal => random.Next(-1_000_000, 1_000_000) / 100m,
        FieldType.Boolean => random.Next(2) == 0,
        FieldType.Date => DateOnly.FromDayNumber(random.Next(DateOnly.MaxValue.DayNumber)),
        FieldType.Instant => new DateTimeOffset(random.NextInt64(DateTime.MaxValue.Ticks), TimeSpan.Zero),
        _ => Text(),
    };

    private string Text()
    {
        string[] pieces = ["a", "'", "''", ",", "(", ")", " ", "null", "é", "😀", "%", "_", "\\", "\"", ";--", "1"];
        return string.Concat(Enumerable.Range(0, random.Next(5)).Select(_ => Pick(pieces)));
    }

    private T Pick<T>(T[] from) => from[random.Next(from.Length)];
}
