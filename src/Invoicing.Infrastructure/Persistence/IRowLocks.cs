using Invoicing.Domain.Invoices;
using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Persistence;

/// <summary>Reads that hold their rows until the transaction ends: what LINQ can not say.</summary>
internal interface IRowLocks
{
    /// <param name="column">A column of the entity's table; code, never input.</param>
    IQueryable<TEntity> Lock<TEntity>(DbSet<TEntity> rows, string column, object value)
        where TEntity : class;

    /// <summary>Documents by their keys, locked in the order of the keys so that two batches can not wait for each other.</summary>
    IQueryable<SourceDocument> LockDocuments(DbSet<SourceDocument> rows, Guid organization, string[] keys);
}
