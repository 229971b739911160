using System.Data;
using System.Data.Common;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Invoicing.Infrastructure.Persistence.Rows;

/// <summary>
/// Reads whole rows as they stood at one moment, on a connection of its own. The statements are words that every product reads; names are
/// code, values are the parameters <c>@p0</c>, <c>@p1</c> and so on.
/// </summary>
internal sealed class RowReader : IAsyncDisposable
{
    private readonly DbConnection _connection;
    private readonly DbTransaction _transaction;

    private RowReader(DbConnection connection, DbTransaction transaction)
    {
        _connection = connection;
        _transaction = transaction;
    }

    public static async Task<RowReader> OpenAsync(DbDataSource source, CancellationToken cancellationToken)
    {
        var connection = await source.OpenConnectionAsync(cancellationToken);
        return new RowReader(connection, await connection.BeginTransactionAsync(IsolationLevel.Snapshot, cancellationToken));
    }

    /// <summary>Row by row: nothing else can be read before the last one.</summary>
    /// <param name="sqlBehindSelect">Gives every column of the table in the table's order.</param>
    public async IAsyncEnumerable<StoredRow> StreamAsync(
        StoredTable table, string sqlBehindSelect, object?[] values, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var command = _connection.CreateCommand();
        command.Transaction = _transaction;
        command.CommandTimeout = 0;
        command.CommandText = $"select {sqlBehindSelect}";
        for (var at = 0; at < values.Length; at++)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (string.Create(CultureInfo.InvariantCulture, $"p{at}"), values[at] ?? DBNull.Value);
            command.Parameters.Add(parameter);
        }

        await using var reader = await command.ExecuteReaderAsync(CommandBehavior.SequentialAccess, cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            yield return table.Read(reader);
        }
    }

    public async Task<List<StoredRow>> ListAsync(StoredTable table, string sqlBehindSelect, object?[] values, CancellationToken cancellationToken)
    {
        var rows = new List<StoredRow>();
        await foreach (var row in StreamAsync(table, sqlBehindSelect, values, cancellationToken))
        {
            rows.Add(row);
        }

        return rows;
    }

    public async ValueTask DisposeAsync()
    {
        await _transaction.DisposeAsync();
        await _connection.DisposeAsync();
    }
}
