using System.Data.Common;
using Invoicing.Infrastructure.Persistence.Rows;

namespace Invoicing.Infrastructure.Transfer;

/// <summary>Adds the rows of one table, those that others refer to first.</summary>
/// <param name="shift">What is added to short numbers.</param>
internal sealed class TableImport(DbConnection connection, DbTransaction transaction, StoredTable table, Guid account, long shift)
{
    private readonly string[] _toItself = [.. table.Parents.Where(parent => parent.Table == table.Name).Select(parent => parent.Column)];

    /// <param name="read">Reads the rows from the beginning.</param>
    public async Task AddAsync(Func<IAsyncEnumerable<StoredRow>> read, CancellationToken cancellationToken)
    {
        // Rows that wait for another row of the table; only their ids are kept, and they are read again.
        var waiting = new HashSet<Guid>();
        await PassAsync(read(), row => !Refers(row) || !waiting.Add(row.Id("id")), cancellationToken);
        while (waiting.Count > 0)
        {
            var before = waiting.ToHashSet();
            await PassAsync(read(), row => Refers(row) && before.Contains(row.Id("id")) && !RefersTo(row, before) && waiting.Remove(row.Id("id")), cancellationToken);
            if (waiting.Count == before.Count)
            {
                throw new InvalidOperationException($"Rows of {table.Name} refer to each other in a circle.");
            }
        }
    }

    private async Task PassAsync(IAsyncEnumerable<StoredRow> rows, Func<StoredRow, bool> isNext, CancellationToken cancellationToken)
    {
        var writer = new RowWriter(connection, transaction, table);
        await foreach (var row in rows.WithCancellation(cancellationToken))
        {
            if (isNext(row))
            {
                await writer.AddAsync(Own(row), cancellationToken);
            }
        }

        await writer.FlushAsync(cancellationToken);
    }

    private bool Refers(StoredRow row) => _toItself.Any(column => row[column] is not null);

    private bool RefersTo(StoredRow row, HashSet<Guid> ids) => _toItself.Any(column => row.IdOrNull(column) is { } id && ids.Contains(id));

    private StoredRow Own(StoredRow row)
    {
        if (table.Has(AccountTables.Account) && row.Id(AccountTables.Account) != account)
        {
            throw AccountImport.Strangers(table.Name);
        }

        if (shift == 0)
        {
            return row;
        }

        var values = row.Values.ToArray();
        values[table.PlaceOf("serial")] = (long)row["serial"]! + shift;
        return row with { Values = values };
    }
}
