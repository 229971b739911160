using System.Text.Json;
using Invoicing.TestKit;

namespace Invoicing.Api.Tests.Dialects.Polar;

/// <summary>Runs scripts with the published JavaScript client.</summary>
internal static class PolarSdk
{
    /// <summary>The folder with the client and the scripts.</summary>
    public static Task<NodeFolder> PrepareAsync() => NodeFolder.InstallAsync("tests/Invoicing.Api.Tests/Dialects/Polar/Sdk");

    /// <returns>What the script printed, by step.</returns>
    public static async Task<IReadOnlyDictionary<string, JsonElement>> RunAsync(NodeFolder folder, string script, string input)
    {
        var output = await folder.RunScriptAsync(script, input);
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonDocument.Parse(line).RootElement)
            .ToDictionary(step => step.GetProperty("step").GetString()!);
    }
}
