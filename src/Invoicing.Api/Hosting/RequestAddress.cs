namespace Invoicing.Api.Hosting;

internal static class RequestAddress
{
    /// <summary>The absolute address of a path of this server, at the name under which the caller reached it.</summary>
    /// <param name="target">Path and query, with the leading slash.</param>
    public static string AddressOf(this HttpRequest request, string target) =>
        $"{request.Scheme}://{request.Host.ToUriComponent()}{request.PathBase.ToUriComponent()}{target}";
}
