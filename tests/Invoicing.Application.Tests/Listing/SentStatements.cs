using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Invoicing.Application.Tests.Listing;

/// <summary>What is asked of the database, with its parameters, and what the connection was told before.</summary>
internal sealed class SentStatements : DbCommandInterceptor
{
    private string _told = "";

    public List<(string Sql, IReadOnlyList<DbParameter> Parameters, string Told)> All { get; } = [];

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        _told = command.CommandText;
        return ValueTask.FromResult(result);
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        var question = Math.Max(0, command.CommandText.IndexOf("SELECT", StringComparison.Ordinal));
        _told = question > 0 ? command.CommandText[..question] : _told;
        All.Add((command.CommandText[question..], [.. command.Parameters.Cast<ICloneable>().Select(parameter => (DbParameter)parameter.Clone())], _told));
        return ValueTask.FromResult(result);
    }
}
