using Invoicing.Domain.Invoices;
using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Persistence.PostgreSql;

internal sealed class PostgreSqlRowLocks : IRowLocks
{
    public IQueryable<TEntity> Lock<TEntity>(DbSet<TEntity> rows, string column, object value)
        where TEntity : class
    {
        // Table and column are names from code; the value is a parameter. "No key": rows that refer to this one are still added meanwhile.
        var sql = string.Concat("select * from ", rows.EntityType.GetTableName(), " where ", column, " = {0} for no key update");
        return rows.FromSqlRaw(sql, value);
    }

    public IQueryable<SourceDocument> LockDocuments(DbSet<SourceDocument> rows, Guid organization, string[] keys) =>
        rows.FromSql($"""
            select * from source_documents
            where organization_id = {organization} and key = any ({keys})
            order by key
            for no key update
            """);
}
