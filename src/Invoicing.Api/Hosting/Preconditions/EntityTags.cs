using System.Globalization;
using Invoicing.Application.Abstractions;
using Microsoft.Net.Http.Headers;

namespace Invoicing.Api.Hosting.Preconditions;

/// <summary>Versions of aggregates as entity tags: strong, opaque to callers, compared by <see cref="HonoursIfMatchAttribute"/>.</summary>
internal static class EntityTags
{
    /// <summary>Says in the answer which version of the aggregate it shows, for the caller's next <c>If-Match</c>.</summary>
    public static void SetETag(this HttpResponse response, IVersionedView view) =>
        response.Headers.ETag = $"\"{view.Version.ToString(CultureInfo.InvariantCulture)}\"";

    /// <returns>Null where the tag is none of ours; a weak one never is.</returns>
    public static int? VersionIn(EntityTagHeaderValue tag) =>
        !tag.IsWeak && int.TryParse(tag.Tag.AsSpan().Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : null;
}
