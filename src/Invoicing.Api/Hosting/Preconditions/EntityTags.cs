using System.Globalization;
using Microsoft.Net.Http.Headers;

namespace Invoicing.Api.Hosting.Preconditions;

/// <summary>Versions of aggregates as entity tags: strong, opaque to callers, compared by <see cref="HonoursIfMatchAttribute"/>.</summary>
internal static class EntityTags
{
    /// <summary>Says in the answer which version of the aggregate it shows, for the caller's next <c>If-Match</c>.</summary>
    /// <param name="version">Of the view that a query or a command gave.</param>
    public static void SetETag(this HttpResponse response, int version) =>
        response.Headers.ETag = $"\"{version.ToString(CultureInfo.InvariantCulture)}\"";

    /// <returns>Null where the tag is none of ours; a weak one never is.</returns>
    public static int? VersionIn(EntityTagHeaderValue tag) =>
        !tag.IsWeak && int.TryParse(tag.Tag.AsSpan().Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : null;
}
