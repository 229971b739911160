namespace Invoicing.Infrastructure.Persistence.SqlServer;

internal static class LockRows
{
    // Update locks exclude each other and writers, but not the shared locks with which foreign keys look at this row.
    public static string Sql(string table, string column) => $$"""select * from [{{table}}] with (updlock, rowlock) where [{{column}}] = {0}""";
}
