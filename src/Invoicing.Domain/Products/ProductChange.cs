namespace Invoicing.Domain.Products;

using System.Text.Json;
using Invoicing.Domain.Common;

/// <summary>What changes; everything that is not named stays.</summary>
public sealed record ProductChange
{
    public string? Name { get; init; }

    public Replacement<string>? Sku { get; init; }

    public Replacement<string>? Description { get; init; }

    public bool? IsActive { get; init; }

    /// <summary>By key; null takes the key out.</summary>
    public IReadOnlyDictionary<string, JsonElement?> Attributes { get; init; } = new Dictionary<string, JsonElement?>();
}
