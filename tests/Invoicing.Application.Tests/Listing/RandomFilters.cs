using Invoicing.Application.Listing;

namespace Invoicing.Application.Tests.Listing;

/// <summary>Filters and orders over everything that a list allows, with values that rows have, nearly have, and do not have.</summary>
internal sealed class RandomFilters(Random random, ListFields list, IReadOnlyList<Row> rows)
{
    private static readonly string[] OddTexts = ["", "%", "_", "\\", "'", "\"", "[a]", "ß", "é", "\uD83D\uDE00", "\uFF5E", "a%", "\\_"];

    public Filter Next(int depth) => Next(list, rows, depth);

    public IReadOnlyList<SortKey> Sort()
    {
        var sortable = list.Fields.Where(field => field.CanSort).ToArray();
        return [.. random.GetItems(sortable, random.Next(1, 4)).Distinct().Select(field => new SortKey(new FieldPath([], field), random.Next(2) == 0))];
    }

    private Filter Next(ListFields fields, IReadOnlyList<Row> of, int depth) => depth <= 1 ? Leaf(fields, of) : random.Next(6) switch
    {
        0 => new AndFilter([.. Several(() => Next(fields, of, depth - 1))]),
        1 => new OrFilter([.. Several(() => Next(fields, of, depth - 1))]),
        2 => new NotFilter(Next(fields, of, depth - 1)),
        3 when fields.ToMany.Count > 0 => Has(fields, of, depth - 1),
        _ => Leaf(fields, of),
    };

    private HasFilter Has(ListFields fields, IReadOnlyList<Row> of, int depth)
    {
        var (name, related) = Pick(fields.ToMany);
        var found = of.SelectMany(row => row.Many[name]).ToList();
        return new HasFilter(name, random.Next(3) == 0 ? null : Next(related(), found, depth));
    }

    private Filter Leaf(ListFields fields, IReadOnlyList<Row> of)
    {
        var (path, found) = Path(fields, of);
        return (path.Field, random.Next(8)) switch
        {
            (_, 0) => new CompareFilter(path, Comparison.Equal, null),
            (_, 1) => new AnyFilter(path, [.. Several(() => Value(path.Field, found))]),
            (_, 2) when Other(fields, of, path) is { } other => new CompareFieldsFilter(path, ComparisonOf(path.Field), other),
            ({ Type: FieldType.Text }, < 6) => new TextFilter(path, random.GetItems(Enum.GetValues<TextMatch>(), 1)[0], Part((string)Value(path.Field, found))),
            _ => new CompareFilter(path, ComparisonOf(path.Field), Value(path.Field, found)),
        };
    }

    private (FieldPath Path, IReadOnlyList<Row> Rows) Path(ListFields fields, IReadOnlyList<Row> of)
    {
        var relationships = new List<string>();
        while (fields.ToOne.Count > 0 && relationships.Count < 2 && random.Next(3) == 0)
        {
            var (name, related) = Pick(fields.ToOne);
            relationships.Add(name);
            of = [.. of.Select(row => row.One[name]).OfType<Row>()];
            fields = related();
        }

        return (new FieldPath(relationships, random.GetItems(fields.Fields.Where(field => field.CanFilter).ToArray(), 1)[0]), of);
    }

    private FieldPath? Other(ListFields fields, IReadOnlyList<Row> of, FieldPath path) => Enumerable.Range(0, 5)
        .Select(_ => Path(fields, of).Path)
        .FirstOrDefault(other => other.Field.Type == path.Field.Type && other.Field.Names.SequenceEqual(path.Field.Names));

    private Comparison ComparisonOf(Field field) => field.IsOrdered ? random.GetItems(Enum.GetValues<Comparison>(), 1)[0] : Comparison.Equal;

    private object Value(Field field, IReadOnlyList<Row> of)
    {
        var known = of.Count > 0 ? of[random.Next(of.Count)][field.Name] : null;
        return (field.Type, known) switch
        {
            (FieldType.Enumeration, _) => known ?? random.GetItems(field.Names.ToArray(), 1)[0],
            (FieldType.Text, string text) when random.Next(3) > 0 => text,
            (FieldType.Text, _) => random.GetItems(OddTexts, 1)[0],
            (FieldType.Integer, _) => (long)random.Next(-2, 5),
            (FieldType.Decimal, decimal amount) => amount + random.Next(-1, 2),
            (FieldType.Date, DateOnly day) => day.AddDays(random.Next(-1, 2)),
            (FieldType.Instant, DateTimeOffset instant) => instant.AddMicroseconds(random.Next(-1, 2)),
            (_, not null) => known,
            (FieldType.Decimal, _) => 0m,
            (FieldType.Date, _) => new DateOnly(2026, 1, 1),
            (FieldType.Instant, _) => new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero),
            _ => Guid.Empty,
        };
    }

    private string Part(string text)
    {
        var runes = text.EnumerateRunes().ToArray();
        var from = random.Next(runes.Length + 1);
        return random.Next(4) == 0 ? text : string.Concat(runes[from..random.Next(from, runes.Length + 1)]);
    }

    private IEnumerable<T> Several<T>(Func<T> make) => Enumerable.Range(0, random.Next(2, 4)).Select(_ => make());

    private (string Name, Func<ListFields> Fields) Pick(IReadOnlyDictionary<string, Func<ListFields>> relationships)
    {
        var (name, fields) = relationships.ElementAt(random.Next(relationships.Count));
        return (name, fields);
    }
}
