namespace Invoicing.Infrastructure.Persistence.PostgreSql;

internal static class LockRows
{
    // "No key": rows that refer to this one are still added meanwhile.
    public static string Sql(string table, string column) => $$"""select * from {{table}} where {{column}} = {0} for no key update""";
}
