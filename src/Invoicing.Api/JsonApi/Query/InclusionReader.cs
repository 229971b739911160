using Invoicing.Api.Hosting;
using Invoicing.Api.JsonApi.Errors;
using Invoicing.Api.JsonApi.Resources;

namespace Invoicing.Api.JsonApi.Query;

/// <summary>Paths such as <c>customer,payments.invoice</c> to a tree.</summary>
internal static class InclusionReader
{
    private const int LongestPath = 4;
    private const int MostPaths = 20;

    public static IReadOnlyList<Inclusion> Read(string text, ResourceType type, ResourceTypes types, ISet<string> touched)
    {
        var paths = text.Length == 0 ? [] : text.Split(',').Select(path => path.Split('.')).ToArray();
        return paths.Length <= MostPaths && paths.All(path => path.Length <= LongestPath)
            ? Tree(paths, type, types, touched)
            : throw Refused("include.too_many", "An include names at most 20 paths of at most 4 relationships.");
    }

    private static List<Inclusion> Tree(IEnumerable<string[]> paths, ResourceType type, ResourceTypes types, ISet<string> touched)
    {
        var tree = new List<Inclusion>();
        foreach (var branch in paths.GroupBy(path => path[0]))
        {
            var relationship = type.Find(branch.Key) ?? throw Unknown(branch.Key, type);
            touched.Add(relationship.Target);
            var deeper = branch.Where(path => path.Length > 1).Select(path => path[1..]);
            tree.Add(new Inclusion(relationship, Tree(deeper, types[relationship.Target], types, touched)));
        }

        return tree;
    }

    private static FailureException Unknown(string name, ResourceType type) => Refused(
        "include.unknown_path",
        type.Relationships.Count == 0
            ? $"{type.Name} have no relationship {name}, nor any other."
            : $"{type.Name} have no relationship {name}; they have {string.Join(", ", type.Relationships.Select(known => known.Name))}.");

    private static FailureException Refused(string code, string detail) => Refusal.InQuery(QueryNames.Include, code, detail);
}
