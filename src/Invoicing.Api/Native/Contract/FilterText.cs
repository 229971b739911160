using Invoicing.Api.JsonApi.Query;
using Invoicing.Application.Listing;

namespace Invoicing.Api.Native.Contract;

/// <summary>What the filter of a list may say, in words and as a table.</summary>
internal static class FilterText
{
    public static string Of(ListFields fields) => $"""
        Which rows are wanted, for example `{Example(fields)}`. Several filters are joined by or.

        Comparisons `equals`, `lessThan`, `lessOrEqual`, `greaterThan`, `greaterOrEqual` take a field and a value between single quotes, another field of the same type, or (`equals` alone) `null`. `contains`, `startsWith` and `endsWith` look into text; `any(field,'a','b')` takes one value of several. `not(…)`, `and(…,…)` and `or(…,…)` join conditions, {FilterReader.DeepestNesting} deep at most.{Has(fields)}

        | field | value | functions |
        |---|---|---|
        {string.Join('\n', fields.Fields.Where(field => field.CanFilter).Select(field => Row(field.Name, field)).Concat(Related(fields)))}
        """;

    private static string Example(ListFields fields) => fields.Find("status") is { Names: [_, var second, ..] }
        ? $"equals(status,'{second}')"
        : $"equals({fields.Fields.First(field => field.CanFilter).Name},'…')";

    private static string Has(ListFields fields) => fields.ToMany.Count == 0
        ? string.Empty
        : $" `has(relationship)` and `has(relationship,condition)` ask for related rows of {string.Join(", ", fields.ToMany.Keys.Select(name => $"`{name}`"))}.";

    private static IEnumerable<string> Related(ListFields fields) => fields.ToOne
        .SelectMany(relationship => relationship.Value().Fields.Where(field => field.CanFilter).Select(field => Row($"{relationship.Key}.{field.Name}", field)));

    private static string Row(string name, Field field) => $"| `{name}` | {Value(field)}{(field.IsOptional ? ", or null" : "")} | {Functions(field)} |";

    private static string Value(Field field) => field switch
    {
        { Type: FieldType.Enumeration, Names.Count: > FilterFields.MostNames } => "a code",
        { Type: FieldType.Enumeration } => string.Join(", ", field.Names.Select(value => $"`{value}`")),
        { Type: FieldType.Id } => "UUID",
        { Type: FieldType.Instant } => "instant in UTC",
        _ => ContractNames.Words(field.Type.ToString()).Trim(),
    };

    private static string Functions(Field field) => string.Join(", ", new[]
    {
        "equals",
        field.IsOrdered ? "the four comparisons" : null,
        field.Type is FieldType.Boolean ? null : "any",
        field.Type is FieldType.Text ? field.CanSearch ? "contains, startsWith, endsWith" : "startsWith" : null,
    }.OfType<string>());
}
