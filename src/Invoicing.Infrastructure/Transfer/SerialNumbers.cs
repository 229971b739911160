using Invoicing.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Transfer;

/// <summary>Makes room for the short numbers of rows that come from another installation.</summary>
internal sealed class SerialNumbers(InvoicingDbContext db, IStatements statements)
{
    /// <summary>Keeps the numbers where none of them was given here yet; else moves them all behind what was given.</summary>
    /// <returns>What is to be added to each.</returns>
    public async Task<long> ReserveAsync(string table, long first, long last, CancellationToken cancellationToken)
    {
        var sequence = Serials.SequenceOf(table);
        var free = await DrawAsync(sequence, cancellationToken);
        var shift = first >= free ? 0 : free - first;
        await SkipAsync(sequence, last + shift + 1, cancellationToken);
        return shift;
    }

    // Listed, because a statement of a product's own can not be the inside of another one.
    public async Task<long> DrawAsync(string sequence, CancellationToken cancellationToken) =>
        (await db.Database.SqlQueryRaw<long>(statements.DrawSerial(sequence)).ToListAsync(cancellationToken))[0];

    public Task SkipAsync(string sequence, long to, CancellationToken cancellationToken) =>
        db.Database.ExecuteSqlRawAsync(statements.SkipSerials(sequence, to), cancellationToken);
}
