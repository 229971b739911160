using Invoicing.Application.Listing;

namespace Invoicing.Api.JsonApi.Resources;

/// <summary>Every resource of one API.</summary>
/// <param name="prefix">The path below which they lie, without a slash at its end.</param>
internal sealed class ResourceTypes(string prefix, IReadOnlyList<ResourceType> all)
{
    private readonly Dictionary<string, ResourceType> byName = all.ToDictionary(type => type.Name);

    public string Prefix { get; } = prefix;

    public IReadOnlyList<ResourceType> All { get; } = all;

    public ResourceType? Find(string name) => byName.GetValueOrDefault(name);

    public ResourceType this[string name] => byName[name];

    /// <summary>The field by which the related rows of a relationship to many name the row that they belong to.</summary>
    public Field IdOfRelated(ToMany relationship) => byName[relationship.Target].Fields!.ToOne[relationship.Inverse]().Find("id")!;
}
