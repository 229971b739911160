using Invoicing.Domain.Invoices;
using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Persistence.PostgreSql;

internal sealed class PostgreSqlJsonOrdering : IJsonOrdering
{
    public IQueryable<SourceDocument> OrderBy(DbSet<SourceDocument> rows, Guid organization, string field, bool descending, int limit)
    {
        var direction = descending ? "desc" : "asc";
        var sql = $$"""
            select * from source_documents
            where organization_id = {0} and jsonb_exists(json::jsonb, {1})
            order by json::jsonb -> {1} {{direction}}, key {{direction}}
            limit {2}
            """;
        return rows.FromSqlRaw(sql, organization, field, limit);
    }
}
