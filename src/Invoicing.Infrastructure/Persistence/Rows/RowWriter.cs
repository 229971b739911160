using System.Data.Common;
using System.Globalization;
using System.Text;

namespace Invoicing.Infrastructure.Persistence.Rows;

/// <summary>Adds whole rows as they were stored elsewhere, some in each statement.</summary>
internal sealed class RowWriter(DbConnection connection, DbTransaction transaction, StoredTable table)
{
    /// <summary>Less than the fewest that a product takes in one statement.</summary>
    private const int MostParameters = 2_000;

    private readonly List<StoredRow> _waiting = [];

    public async Task AddAsync(StoredRow row, CancellationToken cancellationToken)
    {
        _waiting.Add(row);
        if ((_waiting.Count + 1) * table.Columns.Count > MostParameters)
        {
            await FlushAsync(cancellationToken);
        }
    }

    public async Task FlushAsync(CancellationToken cancellationToken)
    {
        if (_waiting.Count == 0)
        {
            return;
        }

        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandTimeout = 0;
        var sql = new StringBuilder($"insert into {table.Name} ({table.ColumnList()}) values ");
        foreach (var row in _waiting)
        {
            sql.Append(row == _waiting[0] ? "(" : ", (").AppendJoin(", ", table.Columns.Select((column, at) => Add(command, column, row.Values[at]))).Append(')');
        }

        command.CommandText = sql.ToString();
        await command.ExecuteNonQueryAsync(cancellationToken);
        _waiting.Clear();
    }

    private static string Add(DbCommand command, StoredColumn column, object? stored)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"@p{command.Parameters.Count}");
        command.Parameters.Add(column.Parameter(command, name, stored));
        return name;
    }
}
