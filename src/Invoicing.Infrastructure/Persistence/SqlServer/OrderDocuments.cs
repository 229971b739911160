namespace Invoicing.Infrastructure.Persistence.SqlServer;

internal static class OrderDocuments
{
    // OPENJSON numbers the types as they are to be sorted: null, text, number, true and false, list, object.
    public static string Sql(bool descending)
    {
        var direction = descending ? "desc" : "asc";
        return $$"""
            select top ({3}) document.*
            from [source_documents] as document
            cross apply (
                select top (1) member.[type], member.[value] collate {{Collation.Name}} as [text],
                    case when member.[type] = 2 then try_convert(decimal(38, 10), member.[value]) end as [number]
                from openjson(document.[json]) as member
                where member.[key] = {2} collate {{Collation.Name}}
            ) as field
            where document.[account_id] = {0} and document.[organization_id] = {1}
            order by field.[type] {{direction}}, field.[number] {{direction}}, field.[text] {{direction}}, document.[key] {{direction}}
            """;
    }
}
