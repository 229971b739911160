using Invoicing.Api.Hosting;

namespace Invoicing.Api.Dialects.Cannlytics;

/// <summary>Clients of this API send a body when they delete by the path too. What it says does not matter, but it has to be JSON.</summary>
internal static class UnusedBody
{
    public static async Task CheckAsync(HttpContext context)
    {
        if (await RequestBody.OfAsync(context) is { IsEmpty: false } body)
        {
            body.ReadJson();
        }
    }
}
