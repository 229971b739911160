using System.Globalization;
using Invoicing.Application.Abstractions;
using Invoicing.Domain.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Invoicing.Infrastructure.Persistence;

internal sealed class UnitOfWork(
    InvoicingDbContext db, IDatabaseErrors errors, UniqueRefusals refusals, ExpectedVersions expected, IWorkSignal signal) : IUnitOfWork
{
    private const int MaximumAttempts = 5;

    private int _nested;

    public async Task<TResult> ExecuteAsync<TResult>(Func<CancellationToken, Task<TResult>> work, CancellationToken cancellationToken)
    {
        if (db.Database.CurrentTransaction is { } outer)
        {
            return await NestedAsync(outer, work, cancellationToken);
        }

        var isExpected = expected.IsOpen;
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

                expected.Restore(isExpected);
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

    // A use case inside another unit is saved at once, so that the next one finds what it made; the outer unit commits. One that is
    // refused leaves nothing behind, and its refusal is named, as if it had been alone.
    private async Task<TResult> NestedAsync<TResult>(
        IDbContextTransaction outer, Func<CancellationToken, Task<TResult>> work, CancellationToken cancellationToken)
    {
        var before = string.Create(CultureInfo.InvariantCulture, $"use_case_{++_nested}");
        await outer.CreateSavepointAsync(before, cancellationToken);
        try
        {
            var result = await work(cancellationToken);
            await SaveAsync(cancellationToken);
            await outer.ReleaseSavepointAsync(before, cancellationToken);
            return result;
        }
        catch (InvoicingException)
        {
            await UndoAsync(outer, before, cancellationToken);
            throw;
        }
        catch (DbUpdateException exception) when (!IsConflict(exception) && errors.ViolatedIndex(exception) is { } index)
        {
            await UndoAsync(outer, before, cancellationToken);
            throw await refusals.ExplainAsync(index, exception, cancellationToken);
        }
    }

    private async Task UndoAsync(IDbContextTransaction outer, string savepoint, CancellationToken cancellationToken)
    {
        await outer.RollbackToSavepointAsync(savepoint, cancellationToken);
        db.ChangeTracker.Clear();
    }

    private async Task<TResult> TryAsync<TResult>(Func<CancellationToken, Task<TResult>> work, CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var result = await work(cancellationToken);
        await SaveAsync(cancellationToken);
        expected.RefuseUncompared();
        await transaction.CommitAsync(cancellationToken);
        signal.Pulse();
        return result;
    }

    private Task SaveAsync(CancellationToken cancellationToken)
    {
        expected.Compare();
        return db.SaveChangesAsync(cancellationToken);
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
