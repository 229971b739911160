namespace Invoicing.Infrastructure.Persistence.PostgreSql;

internal static class OrderDocuments
{
    public static string Sql(bool descending)
    {
        var direction = descending ? "desc" : "asc";
        return $$"""
            select * from source_documents
            where account_id = {0} and organization_id = {1} and jsonb_exists(json::jsonb, {2})
            order by json::jsonb -> {2} {{direction}}, key {{direction}}
            limit {3}
            """;
    }
}
