using Invoicing.Domain.Invoices;
using Invoicing.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Invoicing.Application.Tests.Guards;

/// <summary>The same reads without their locks.</summary>
internal sealed class NoRowLocks : IRowLocks
{
    public IQueryable<TEntity> Lock<TEntity>(DbSet<TEntity> rows, string column, object value)
        where TEntity : class =>
        rows.FromSqlRaw(string.Concat("select * from ", rows.EntityType.GetTableName(), " where ", column, " = {0}"), value);

    public IQueryable<SourceDocument> LockDocuments(DbSet<SourceDocument> rows, Guid organization, string[] keys) =>
        rows.Where(document => keys.Contains(document.Key));
}
