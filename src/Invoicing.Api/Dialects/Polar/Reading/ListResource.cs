using System.Text.Json.Serialization;

namespace Invoicing.Api.Dialects.Polar.Reading;

/// <summary>One page of a list.</summary>
public sealed record ListResource<T>(
    [property: JsonPropertyName("items")] IReadOnlyList<T> Items,
    [property: JsonPropertyName("pagination")] Pagination Pagination);

/// <param name="MaxPage">The last page, 0 where nothing matches.</param>
public sealed record Pagination(
    [property: JsonPropertyName("total_count")] long TotalCount,
    [property: JsonPropertyName("max_page")] long MaxPage)
{
    public static Pagination Of(long total, int limit) => new(total, (total + limit - 1) / limit);
}

internal static class Paging
{
    public static int Offset(int page, int limit) => (int)Math.Min(int.MaxValue, (page - 1L) * limit);
}
