using System.Text.Json;
using System.Text.Json.Nodes;
using Invoicing.TestKit;

namespace Invoicing.Application.Tests.Webhooks;

/// <summary>A validator that somebody else wrote.</summary>
internal static class JsonSchemaValidator
{
    private const string Sources = "tests/Invoicing.Application.Tests/Webhooks/JsonSchema";

    /// <returns>For each message what is wrong with it; empty text where nothing is.</returns>
    public static async Task<IReadOnlyList<string>> ProblemsAsync(IReadOnlyDictionary<string, JsonNode> schemas, IEnumerable<string> messages)
    {
        var node = await NodeFolder.InstallAsync(Sources);
        var input = JsonSerializer.Serialize(new { schemas, messages });
        return JsonSerializer.Deserialize<string[]>(await node.RunScriptAsync("validate.mjs", input))!;
    }
}
