using Invoicing.Api.JsonApi.Errors;
using Invoicing.Application.Listing;

namespace Invoicing.Api.JsonApi.Query;

/// <summary>Text such as <c>-issueDate,number</c>.</summary>
internal static class SortReader
{
    private const int MostKeys = 4;

    public static IReadOnlyList<SortKey> Read(string text, ListFields fields)
    {
        var names = text.Split(',');
        var keys = names.Select(name => Key(name, fields)).ToArray();
        return keys.Length <= MostKeys && keys.Select(key => key.Field.Name).Distinct().Count() == keys.Length
            ? keys
            : throw Refusal.InQuery(QueryNames.Sort, "sort.too_many", "A sort names at most 4 fields, each once.");
    }

    private static SortKey Key(string name, ListFields fields)
    {
        var descending = name.StartsWith('-');
        return FieldPaths.Find(fields, descending ? name[1..] : name) is { Field.CanSort: true } path
            ? new SortKey(path, descending)
            : throw Refusal.InQuery(
                QueryNames.Sort,
                "sort.unknown_field",
                $"{fields.Resource} cannot be sorted by {name}; they can by {string.Join(", ", fields.Fields.Where(field => field.CanSort).Select(field => field.Name))}.");
    }
}
