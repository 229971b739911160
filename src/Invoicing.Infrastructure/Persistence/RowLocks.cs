using System.Text.Json;
using Invoicing.Domain.SourceDocuments;
using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Persistence;

/// <summary>Reads that hold their rows until the transaction ends.</summary>
internal sealed class RowLocks(IStatements statements)
{
    /// <param name="column">A column of the entity's table; code, never input.</param>
    public IQueryable<TEntity> Lock<TEntity>(DbSet<TEntity> rows, string column, object value)
        where TEntity : class =>
        rows.FromSqlRaw(statements.LockRows(rows.EntityType.GetTableName()!, column), value);

    public IQueryable<SourceDocument> LockDocuments(
        DbSet<SourceDocument> rows, Guid organization, string collection, IReadOnlyCollection<string> keys) =>
        rows.FromSqlRaw(statements.LockDocuments(), organization, collection, JsonSerializer.Serialize(keys));
}
