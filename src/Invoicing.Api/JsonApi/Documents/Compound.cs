using Invoicing.Api.JsonApi.Errors;
using Invoicing.Api.JsonApi.Query;
using Invoicing.Api.JsonApi.Resources;
using Invoicing.Application.Listing;
using MediatR;

namespace Invoicing.Api.JsonApi.Documents;

/// <summary>Gathers what a document includes: each resource once, and for each relationship that led to one its whole linkage.</summary>
internal sealed class Compound(IMediator mediator, ResourceTypes types)
{
    /// <summary>A relationship with more is refused rather than shown in part.</summary>
    public const int MostRelated = 1_000;

    private readonly Dictionary<(string Type, string Id), Resource> known = [];
    private readonly List<Resource> included = [];
    private readonly Dictionary<(string Type, string Id, string Relationship), List<Resource>> linkage = [];

    /// <summary>In the order in which they were met, without the primary data.</summary>
    public IReadOnlyList<Resource> Included => included;

    /// <summary>The resources of a relationship to many; null where it was not included.</summary>
    public IReadOnlyList<Resource>? LinkageOf(Resource resource, string relationship) =>
        linkage.GetValueOrDefault((resource.Type.Name, resource.Id, relationship));

    public async Task IncludeAsync(IReadOnlyList<Resource> primary, IReadOnlyList<Inclusion> tree, CancellationToken cancellationToken)
    {
        foreach (var resource in primary)
        {
            known[resource.Key] = resource;
        }

        await FollowAsync(primary, tree, cancellationToken);
    }

    private async Task FollowAsync(IReadOnlyList<Resource> parents, IReadOnlyList<Inclusion> tree, CancellationToken cancellationToken)
    {
        foreach (var branch in tree)
        {
            var children = branch.Relationship switch
            {
                ToOne toOne => await OneEachAsync(parents, toOne, cancellationToken),
                ToMany toMany => await ManyEachAsync(parents, toMany, cancellationToken),
                _ => [],
            };
            await FollowAsync(children, branch.Children, cancellationToken);
        }
    }

    private async Task<IReadOnlyList<Resource>> OneEachAsync(IReadOnlyList<Resource> parents, ToOne relationship, CancellationToken cancellationToken)
    {
        var ids = parents.Select(parent => relationship.IdOf(parent.View)).OfType<string>().Distinct().ToArray();
        foreach (var part in ids.Where(id => !known.ContainsKey((relationship.Target, id))).Chunk(Selection.MaximumSize))
        {
            await ReadAllAsync(relationship.Target, new FieldPath([], IdOf(relationship.Target)), part, relationship.Name, cancellationToken);
        }

        return [.. ids.Select(id => known.GetValueOrDefault((relationship.Target, id))).OfType<Resource>()];
    }

    private async Task<IReadOnlyList<Resource>> ManyEachAsync(IReadOnlyList<Resource> parents, ToMany relationship, CancellationToken cancellationToken)
    {
        var all = new List<Resource>();
        foreach (var part in parents.Chunk(Selection.MaximumSize))
        {
            var inverse = new FieldPath([relationship.Inverse], types.IdOfRelated(relationship));
            all.AddRange(await ReadAllAsync(relationship.Target, inverse, [.. part.Select(parent => parent.Id)], relationship.Name, cancellationToken));
        }

        foreach (var parent in parents)
        {
            linkage[(parent.Type.Name, parent.Id, relationship.Name)] = [];
        }

        var back = (ToOne)types[relationship.Target].Find(relationship.Inverse)!;
        foreach (var child in all)
        {
            linkage[(back.Target, back.IdOf(child.View)!, relationship.Name)].Add(child);
        }

        return all;
    }

    private Field IdOf(string type) => types[type].Fields!.Find(FieldPaths.Id)!;

    private async Task<List<Resource>> ReadAllAsync(
        string type, FieldPath path, string[] ids, string relationship, CancellationToken cancellationToken)
    {
        var selection = new Selection
        {
            Filter = new AnyFilter(path, [.. ids.Select(id => FieldValues.Read(path.Field, id)!)]),
            Size = Selection.MaximumSize,
        };
        var found = new List<Resource>();
        while (true)
        {
            var page = await types[type].SelectAsync(mediator, selection, cancellationToken);
            found.AddRange(page.Items.Select(Keep));
            if (!page.HasAfter)
            {
                return found;
            }

            RefuseMoreThan(MostRelated, found.Count, relationship);
            selection = selection with { After = page.Cursors[^1] };
        }
    }

    private Resource Keep(Resource resource)
    {
        if (known.TryGetValue(resource.Key, out var first))
        {
            return first;
        }

        known[resource.Key] = resource;
        included.Add(resource);
        return resource;
    }

    private static void RefuseMoreThan(int most, int count, string relationship)
    {
        if (count >= most)
        {
            throw Refusal.InQuery(
                QueryNames.Include,
                "include.too_many_resources",
                FormattableString.Invariant($"{relationship} would include more than {most} resources; ask for fewer rows with {QueryNames.PageSize}, or for the related resources' own list."));
        }
    }
}
