using System.Text.Json;
using Invoicing.Api.Hosting;

namespace Invoicing.Api.Dialects.Polar.Reading;

/// <summary>What the caller sent, for refusals that echo it.</summary>
internal static class SentBody
{
    /// <returns>Null where the body was not read as an object, or has no such member.</returns>
    public static JsonElement? Member(HttpContext context, string name)
    {
        var reading = RequestBody.OfAsync(context);
        return reading.IsCompletedSuccessfully
            && reading.Result is { IsEmpty: false } body
            && body.ReadJson() is { ValueKind: JsonValueKind.Object } json
            && json.TryGetProperty(name, out var value) ? value : null;
    }
}
