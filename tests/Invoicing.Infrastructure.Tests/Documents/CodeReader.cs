using System.Text.Json;
using Invoicing.TestKit;

namespace Invoicing.Infrastructure.Tests.Documents;

/// <summary>A scanner that is not the writer's own.</summary>
internal static class CodeReader
{
    private const string Sources = "tests/Invoicing.Infrastructure.Tests/Documents/CodeReader";

    /// <returns>What the code on the page says; null where there is none.</returns>
    public static async Task<string?> ReadAsync(byte[] pdf, int page)
    {
        var node = await NodeFolder.InstallAsync(Sources);
        var picture = Convert.ToBase64String(PdfTools.Picture(pdf, page, 150));
        return JsonSerializer.Deserialize<string?>(await node.RunScriptAsync("read.mjs", picture));
    }
}
