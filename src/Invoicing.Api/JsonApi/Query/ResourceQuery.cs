using Invoicing.Application.Listing;

namespace Invoicing.Api.JsonApi.Query;

/// <summary>What a query string asks for.</summary>
internal sealed record ResourceQuery
{
    /// <summary>Empty where the answer is one resource.</summary>
    public Selection Selection { get; init; } = new();

    public IReadOnlyList<Inclusion> Include { get; init; } = [];

    /// <summary>By type, the fields that are wanted; a type that is not named gets all.</summary>
    public IReadOnlyDictionary<string, IReadOnlySet<string>> Fields { get; init; } = new Dictionary<string, IReadOnlySet<string>>();

    /// <summary>Whether rows were asked for by page number.</summary>
    public bool IsNumbered { get; init; }

    /// <summary>The types that the answer or its filter looks at beside its own.</summary>
    public IReadOnlyCollection<string> Touched { get; init; } = [];
}
