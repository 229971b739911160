using Invoicing.Api.Hosting;

namespace Invoicing.Api.Native;

internal static class PathId
{
    /// <summary>Text that is no id is as unknown as an id that nothing has.</summary>
    public static Guid Of(string text) => Guid.TryParseExact(text, "D", out var id) ? id : throw new FailureException(HostingErrors.NotFound());
}
