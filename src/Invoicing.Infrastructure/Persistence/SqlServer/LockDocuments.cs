namespace Invoicing.Infrastructure.Persistence.SqlServer;

internal static class LockDocuments
{
    // The collation is named because what OPENJSON gives has the database's own, which can not be compared with the column's.
    public const string Sql = $$"""
        select * from [source_documents] with (updlock, rowlock)
        where [organization_id] = {0} and [collection] = {1}
            and [key] in (select [value] collate {{Collation.Name}} from openjson({2}))
        """;
}
