using System.Text.Json;

namespace Invoicing.Infrastructure.Persistence.PostgreSql;

internal static class Explain
{
    public static string Sql(string question) => $"explain (format json) {question}";

    public static long RowsExpected(string explanation) =>
        (long)JsonElement.Parse(explanation)[0].GetProperty("Plan").GetProperty("Plan Rows").GetDouble();
}
