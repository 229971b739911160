using System.Reflection;
using Invoicing.Application.Listing;

namespace Invoicing.Infrastructure.Tests.Persistence.Translation;

/// <summary>Selections of one list that together name every field, function, relationship and order that it allows.</summary>
internal sealed class Selections(Planted values)
{
    /// <param name="method">Gives a page of views; the list's fields stand beside those.</param>
    public IEnumerable<Selection> For(MethodInfo method)
    {
        var view = method.ReturnType.GetGenericArguments()[0].GetGenericArguments()[0];
        var fields = (ListFields)view.Assembly.GetTypes()
            .Where(type => type.Namespace == view.Namespace && type.GetProperty("Listed")?.PropertyType == typeof(ListFields))
            .OrderByDescending(type => type.Name.Replace("Fields", "View", StringComparison.Ordinal) == view.Name)
            .First()
            .GetProperty("Listed")!.GetValue(null)!;
        yield return new Selection { Filter = Everything(fields, []), WithTotal = true };
        yield return new Selection { Offset = 20 };
        foreach (var field in fields.Fields.Where(field => field.CanSort))
        {
            var path = new FieldPath([], field);
            yield return new Selection { Sort = [new(path)], After = new Cursor([ValueOf(field)], values.Id) };
            yield return new Selection { Sort = [new(path, Descending: true), .. fields.DefaultSort], Before = CursorIn(field, fields) };
            if (field.IsOptional)
            {
                yield return new Selection { Sort = [new(path)], Before = new Cursor([null], values.Id) };
            }
        }
    }

    private Cursor CursorIn(Field field, ListFields fields) =>
        new([ValueOf(field), .. fields.DefaultSort.Select(key => ValueOf(key.Field.Field))], values.Id);

    private OrFilter Everything(ListFields fields, IReadOnlyList<string> relationships)
    {
        var own = fields.Fields.Where(field => field.CanFilter).SelectMany(field => Questions(new FieldPath(relationships, field)));
        var toOne = relationships.Count < 2 ? fields.ToOne.SelectMany(one => Everything(one.Value(), [.. relationships, one.Key]).Terms) : [];
        var toMany = relationships.Count == 0 ? fields.ToMany.SelectMany(many => Has(many.Key, many.Value())) : [];
        return new OrFilter([.. own, .. toOne, .. toMany]);
    }

    private IEnumerable<Filter> Has(string relationship, ListFields related) =>
        [new HasFilter(relationship, null), new HasFilter(relationship, new OrFilter([.. related.Fields.SelectMany(field => Questions(new FieldPath([], field)))]))];

    private IEnumerable<Filter> Questions(FieldPath path)
    {
        var value = ValueOf(path.Field);
        yield return new CompareFilter(path, Comparison.Equal, null);
        yield return new NotFilter(new CompareFilter(path, Comparison.Equal, value));
        yield return new AnyFilter(path, [value, value]);
        yield return new CompareFieldsFilter(path, Comparison.Equal, path);
        foreach (var comparison in path.Field.IsOrdered ? new[] { Comparison.LessThan, Comparison.LessOrEqual, Comparison.GreaterThan, Comparison.GreaterOrEqual } : [])
        {
            yield return new CompareFilter(path, comparison, value);
        }

        foreach (var match in path.Field.Type == FieldType.Text ? Enum.GetValues<TextMatch>() : [])
        {
            yield return new TextFilter(path, match, values.Text);
        }
    }

    private object ValueOf(Field field) => field.Type switch
    {
        FieldType.Text => values.Text,
        FieldType.Enumeration => field.Names[values.Enumeration % field.Names.Count],
        FieldType.Id => values.Id,
        FieldType.Integer => values.Integer,
        FieldType.Decimal => values.Decimal,
        FieldType.Boolean => values.Enumeration == 0,
        FieldType.Date => values.Date,
        _ => values.Instant,
    };
}

/// <summary>Values that no statement has of its own.</summary>
internal sealed record Planted(string Text, int Enumeration, Guid Id, long Integer, decimal Decimal, DateOnly Date, DateTimeOffset Instant)
{
    public static Planted One { get; } = new(
        "planted'1%", 0, Guid.Parse("abcdef01-0000-4000-8000-000000000001"), 918_273_645, 90817.2635m, new DateOnly(2031, 7, 19), new DateTimeOffset(2032, 8, 17, 12, 0, 0, TimeSpan.Zero));

    public static Planted Other { get; } = new(
        "another\\2_", 1, Guid.Parse("abcdef02-0000-4000-8000-000000000002"), 192_837_465, 18907.5362m, new DateOnly(2041, 3, 21), new DateTimeOffset(2042, 6, 11, 1, 2, 3, TimeSpan.Zero));

    /// <summary>What of them a statement would have to contain.</summary>
    public IReadOnlyList<string> Traces { get; } =
        [Text[..7], Id.ToString()[..8], $"{Integer}", FormattableString.Invariant($"{decimal.Truncate(Decimal)}"), $"{Date.Year}", $"{Instant.Year}"];
}
