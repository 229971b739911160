using System.Text.Json;
using Invoicing.TestKit;

namespace Invoicing.Infrastructure.Tests.Persistence.Translation;

/// <summary>A T-SQL parser that somebody else wrote, so that the statements are not judged by what made them.</summary>
internal static class TransactSqlParser
{
    private const string Sources = "tests/Invoicing.Infrastructure.Tests/Persistence/Translation/TransactSql";

    /// <returns>By name, what the parser does not understand.</returns>
    public static async Task<IReadOnlyDictionary<string, string>> RefusalsAsync(IReadOnlyDictionary<string, string> statements)
    {
        var node = await NodeFolder.InstallAsync(Sources);
        var input = JsonSerializer.Serialize(statements.Select(statement => new { name = statement.Key, sql = statement.Value }));
        var refused = JsonDocument.Parse(await node.RunScriptAsync("read.mjs", input)).RootElement;
        return refused.EnumerateArray().ToDictionary(refusal => refusal.GetProperty("name").GetString()!, refusal => refusal.GetProperty("error").GetString()!);
    }
}
