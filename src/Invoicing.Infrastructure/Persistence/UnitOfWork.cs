using Invoicing.Application.Abstractions;
using Invoicing.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Persistence;

internal sealed class UnitOfWork(InvoicingDbContext db, IDatabaseErrors errors, UniqueRefusals refusals, IWorkSignal signal) : IUnitOfWork
{
    private const int MaximumAttempts = 5;

    public async Task<TResult> ExecuteAsync<TResult>(Func<CancellationToken, Task<TResult>> work, CancellationToken cancellationToken)
    {
        if (db.Database.CurrentTransaction is not null)
        {
            return await NestedAsync(work, cancellationToken);
        }

        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await TryAsync(work, cancellationToken);
            }
            catch (Exception exception) when (IsConflict(exception))
            {
                if (attempt == MaximumAttempts)
                {
                    throw Busy();
                }

                await Task.Delay(TimeSpan.FromMilliseconds(Random.Shared.Next(1, 10 * attempt)), cancellationToken);
            }
            catch (DbUpdateException exception) when (errors.IsFrozen(exception))
            {
                throw Frozen();
            }
            catch (DbUpdateException exception) when (errors.ViolatedIndex(exception) is { } index)
            {
                db.ChangeTracker.Clear();
                throw await refusals.ExplainAsync(index, exception, cancellationToken);
            }
        }
    }

    // A use case inside another unit is saved at once, so that the next one finds what it made; the outer unit commits.
    private async Task<TResult> NestedAsync<TResult>(Func<CancellationToken, Task<TResult>> work, CancellationToken cancellationToken)
    {
        var result = await work(cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return result;
    }

    private async Task<TResult> TryAsync<TResult>(Func<CancellationToken, Task<TResult>> work, CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var result = await work(cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        signal.Pulse();
        return result;
    }

    private bool IsConflict(Exception exception) =>
        exception is DbUpdateConcurrencyException
        || errors.IsConflict(exception)
        || (errors.ViolatedIndex(exception) is { } index && UniqueIndexes.MadeWhenMissing.Contains(index));

    private static InvoicingException Frozen() => new(
        ErrorKind.Conflict, FrozenColumns.Refusal, "What was issued does not change any more; correct it with a credit note.");

    private static InvoicingException Busy() => new(
        ErrorKind.Unavailable, "database.busy", "Too many requests change the same thing at this moment; send the request again.");
}
