using System.Text.Json.Serialization;

namespace Invoicing.Api.Dialects.Zenskar.Lists;

/// <summary>What every list takes.</summary>
internal abstract record ListParameters(
    [property: JsonPropertyName("cursor")] string? Cursor,
    [property: JsonPropertyName("limit")] int? Limit,
    [property: JsonPropertyName("offset")] int? Offset,
    [property: JsonPropertyName("order")] string? Order,
    [property: JsonPropertyName("sort_key")] string? SortKey,
    [property: JsonPropertyName("sort_type")] string? SortType);
