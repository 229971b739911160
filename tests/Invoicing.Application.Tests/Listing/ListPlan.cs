using System.Data.Common;
using System.Text.Json;

namespace Invoicing.Application.Tests.Listing;

/// <summary>How a statement was run.</summary>
/// <param name="Visited">Rows that were looked at in tables or indexes, found or passed over.</param>
/// <param name="FullReads">Tables that were read from end to end.</param>
internal sealed record ListPlan(double Visited, IReadOnlyList<string> FullReads, string Text)
{
    public static async Task<ListPlan> OfAsync(DbConnection connection, string sql, IReadOnlyList<DbParameter> parameters)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = $"explain (analyze, timing off, format json) {sql}";
        foreach (var parameter in parameters)
        {
            command.Parameters.Add(((ICloneable)parameter).Clone());
        }

        var text = (string)(await command.ExecuteScalarAsync())!;
        using var json = JsonDocument.Parse(text);
        var scans = Nodes(json.RootElement[0].GetProperty("Plan")).Where(node => TypeOf(node).EndsWith("Scan", StringComparison.Ordinal)).ToArray();
        return new ListPlan(
            scans.Sum(Rows),
            [.. scans.Where(scan => TypeOf(scan) == "Seq Scan").Select(scan => scan.GetProperty("Relation Name").GetString()!)],
            $"{sql}\n{text}");
    }

    private static string TypeOf(JsonElement node) => node.GetProperty("Node Type").GetString()!;

    private static double Rows(JsonElement node) =>
        (Number(node, "Actual Rows") + Number(node, "Rows Removed by Filter") + Number(node, "Rows Removed by Index Recheck")) * Number(node, "Actual Loops");

    private static double Number(JsonElement node, string name) => node.TryGetProperty(name, out var value) ? value.GetDouble() : 0;

    private static IEnumerable<JsonElement> Nodes(JsonElement node) => node.TryGetProperty("Plans", out var parts)
        ? parts.EnumerateArray().SelectMany(Nodes).Prepend(node)
        : [node];
}
