using System.Text;
using Invoicing.Api.Hosting;
using Microsoft.AspNetCore.Http.Features;

namespace Invoicing.Api.Dialects.Cannlytics;

/// <summary>The client's id at the end of the path, from the bytes that were sent.</summary>
/// <remarks>Routing leaves an encoded slash encoded and takes a blank for nothing, and both are ids that clients may choose.</remarks>
internal static class PathKey
{
    public static string Of(HttpContext context)
    {
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var path = target.AsSpan(0, target.IndexOf('?', StringComparison.Ordinal) is >= 0 and var query ? query : target.Length);
        var segment = path[(path.LastIndexOf('/') + 1)..];
        return PercentText.Decode(Encoding.UTF8.GetBytes(segment.ToString()), plusIsSpace: false) ?? string.Empty;
    }
}
