using Invoicing.Application.Listing;

namespace Invoicing.Api.JsonApi.Query;

/// <summary>Names such as <c>customer.name</c>, followed through the relationships to one.</summary>
internal static class FieldPaths
{
    public const string Id = "id";

    private const int LongestChain = 3;

    /// <returns>Null where a name on the way is unknown, or the way is too long.</returns>
    public static FieldPath? Find(ListFields fields, string path)
    {
        var names = path.Split('.');
        var relationships = names[..^1];
        return Follow(fields, relationships)?.Find(names[^1]) is { } field ? new FieldPath(relationships, field) : null;
    }

    /// <summary>The id at the end of a chain of relationships, by which the chain itself is compared with nothing.</summary>
    public static FieldPath? FindRelated(ListFields fields, string path) =>
        Follow(fields, path.Split('.'))?.Find(Id) is { } id ? new FieldPath(path.Split('.'), id) : null;

    /// <summary>The types that the path leads through.</summary>
    public static IEnumerable<string> Touched(ListFields fields, FieldPath path)
    {
        foreach (var name in path.Relationships)
        {
            fields = fields.ToOne[name]();
            yield return fields.Resource;
        }
    }

    public static string Allowed(ListFields fields, Func<Field, bool> isAllowed)
    {
        var names = fields.Fields.Where(isAllowed).Select(field => field.Name).Concat(fields.ToOne.Keys.Select(name => $"{name}.…"));
        return string.Join(", ", names);
    }

    private static ListFields? Follow(ListFields fields, IReadOnlyList<string> relationships)
    {
        ListFields? found = relationships.Count <= LongestChain ? fields : null;
        foreach (var name in relationships)
        {
            found = found is not null && found.ToOne.TryGetValue(name, out var target) ? target() : null;
        }

        return found;
    }
}
