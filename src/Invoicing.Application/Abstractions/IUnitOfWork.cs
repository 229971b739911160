using Invoicing.Domain.Common;

namespace Invoicing.Application.Abstractions;

/// <summary>One transaction: state, audit rows and outbox rows are stored together or not at all.</summary>
public interface IUnitOfWork
{
    /// <summary>
    /// Runs the work, saves and commits. On a conflict with another transaction it starts again from a clean context,
    /// so the work touches nothing but the database. Inside another unit the work is saved or undone as a whole, and the outer unit commits.
    /// </summary>
    /// <exception cref="InvoicingException">
    /// The named refusal of a unique index, or Unavailable after five conflicts or without a database.
    /// </exception>
    Task<TResult> ExecuteAsync<TResult>(Func<CancellationToken, Task<TResult>> work, CancellationToken cancellationToken);
}
