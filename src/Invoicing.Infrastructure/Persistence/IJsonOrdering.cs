using Invoicing.Domain.Invoices;
using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Persistence;

/// <summary>Order by a field inside a client's JSON, which LINQ can not say.</summary>
internal interface IJsonOrdering
{
    /// <summary>The organization's documents that have the field, in its order, ties by key, the first ones only.</summary>
    IQueryable<SourceDocument> OrderBy(DbSet<SourceDocument> rows, Guid organization, string field, bool descending, int limit);
}
