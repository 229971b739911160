namespace Invoicing.Infrastructure.Persistence;

/// <summary>Takes due work from a table, row by row, past the rows that other workers hold.</summary>
internal interface IWorkClaims
{
    /// <param name="table">A table with the work columns; code, never input.</param>
    /// <param name="lease">How long the rows are this worker's alone.</param>
    Task<IReadOnlyList<Claim>> ClaimAsync(string table, int atMost, TimeSpan lease, CancellationToken cancellationToken);
}

/// <param name="Token">The fencing token of this claim.</param>
internal sealed record Claim(Guid Id, Guid AccountId, long Token);
