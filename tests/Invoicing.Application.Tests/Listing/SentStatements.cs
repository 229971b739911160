using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Invoicing.Application.Tests.Listing;

/// <summary>What is sent to the database, with its parameters.</summary>
internal sealed class SentStatements : DbCommandInterceptor
{
    public List<(string Sql, IReadOnlyList<DbParameter> Parameters)> All { get; } = [];

    /// <summary>What a connection was told before and after it was asked.</summary>
    public List<string> Told { get; } = [];

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Told.Add(command.CommandText);
        return ValueTask.FromResult(result);
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        All.Add((command.CommandText, [.. command.Parameters.Cast<ICloneable>().Select(parameter => (DbParameter)parameter.Clone())]));
        return ValueTask.FromResult(result);
    }
}
