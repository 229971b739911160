using System.Reflection;
using Invoicing.Application.Listing;

namespace Invoicing.Infrastructure.Tests.Persistence.Translation;

/// <summary>Selections of one list that together name every field, function, relationship and order that it allows.</summary>
internal static class Selections
{
    private static readonly Guid SomeId = Guid.Parse("0d000000-0000-4000-8000-000000000001");

    /// <param name="method">Gives a page of views; the list's fields stand beside those.</param>
    public static IEnumerable<Selection> For(MethodInfo method)
    {
        var view = method.ReturnType.GetGenericArguments()[0].GetGenericArguments()[0];
        var fields = (ListFields)view.Assembly.GetTypes()
            .Single(type => type.Namespace == view.Namespace && type.GetProperty("Listed")?.PropertyType == typeof(ListFields))
            .GetProperty("Listed")!.GetValue(null)!;
        yield return new Selection { Filter = Everything(fields, []), WithTotal = true };
        yield return new Selection { Offset = 20 };
        foreach (var field in fields.Fields.Where(field => field.CanSort))
        {
            var path = new FieldPath([], field);
            yield return new Selection { Sort = [new(path)], After = new Cursor([ValueOf(field)], SomeId) };
            yield return new Selection { Sort = [new(path, Descending: true), .. fields.DefaultSort], Before = CursorIn(field, fields) };
            if (field.IsOptional)
            {
                yield return new Selection { Sort = [new(path)], Before = new Cursor([null], SomeId) };
            }
        }
    }

    private static Cursor CursorIn(Field field, ListFields fields) =>
        new([ValueOf(field), .. fields.DefaultSort.Select(key => ValueOf(key.Field.Field))], SomeId);

    private static OrFilter Everything(ListFields fields, IReadOnlyList<string> relationships)
    {
        var own = fields.Fields.Where(field => field.CanFilter).SelectMany(field => Questions(new FieldPath(relationships, field)));
        var toOne = relationships.Count < 2 ? fields.ToOne.SelectMany(one => Everything(one.Value(), [.. relationships, one.Key]).Terms) : [];
        var toMany = relationships.Count == 0 ? fields.ToMany.SelectMany(many => Has(many.Key, many.Value())) : [];
        return new OrFilter([.. own, .. toOne, .. toMany]);
    }

    private static IEnumerable<Filter> Has(string relationship, ListFields related) =>
        [new HasFilter(relationship, null), new HasFilter(relationship, new OrFilter([.. related.Fields.SelectMany(field => Questions(new FieldPath([], field)))]))];

    private static IEnumerable<Filter> Questions(FieldPath path)
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
            yield return new TextFilter(path, match, "a%");
        }
    }

    private static object ValueOf(Field field) => field.Type switch
    {
        FieldType.Text => "text",
        FieldType.Enumeration => field.Names[0],
        FieldType.Id => SomeId,
        FieldType.Integer => 1L,
        FieldType.Decimal => 1.5m,
        FieldType.Boolean => true,
        FieldType.Date => new DateOnly(2026, 3, 15),
        _ => new DateTimeOffset(2026, 3, 15, 12, 0, 0, TimeSpan.Zero),
    };
}
