using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Persistence;

/// <summary>Takes due work from a table, row by row, past the rows that other workers hold.</summary>
internal sealed class WorkClaims(InvoicingDbContext db, IStatements statements, TimeProvider time)
{
    /// <param name="table">A table with the work columns; code, never input.</param>
    /// <param name="lease">How long the rows are this worker's alone.</param>
    public async Task<IReadOnlyList<Claim>> ClaimAsync(string table, int atMost, TimeSpan lease, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().ToUniversalTime();
        return await db.Database.SqlQueryRaw<Claim>(statements.ClaimWork(table), now + lease, now, atMost).ToListAsync(cancellationToken);
    }
}

/// <param name="Token">The fencing token of this claim.</param>
internal sealed record Claim(Guid Id, Guid AccountId, long Token);
