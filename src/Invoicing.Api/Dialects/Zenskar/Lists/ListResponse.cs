using System.Text.Json.Serialization;

namespace Invoicing.Api.Dialects.Zenskar.Lists;

/// <param name="Next">Send it as <c>cursor</c> for the page behind this one; null on the last.</param>
/// <param name="Previous">Send it as <c>cursor</c> for the page before this one; null on the first.</param>
/// <param name="TotalCount">How many match, on all pages.</param>
internal sealed record ListResponse<T>(
    [property: JsonPropertyName("results"), JsonRequired] IReadOnlyList<T> Results,
    [property: JsonPropertyName("next"), JsonRequired] string? Next,
    [property: JsonPropertyName("previous"), JsonRequired] string? Previous,
    [property: JsonPropertyName("total_count"), JsonRequired] long TotalCount);
