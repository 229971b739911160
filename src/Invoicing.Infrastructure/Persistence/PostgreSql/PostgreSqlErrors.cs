using System.Net.Sockets;
using Invoicing.Application.Abstractions;
using Npgsql;

namespace Invoicing.Infrastructure.Persistence.PostgreSql;

internal sealed class PostgreSqlErrors : IDatabaseErrors, IFaultClassifier
{
    public string? ViolatedIndex(Exception exception) =>
        Find<PostgresException>(exception) is { SqlState: PostgresErrorCodes.UniqueViolation } violation ? violation.ConstraintName : null;

    public bool IsConflict(Exception exception) => Find<PostgresException>(exception) is
    {
        SqlState: PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.LockNotAvailable
    };

    public bool IsUnavailable(Exception exception) => Find<PostgresException>(exception) is { } answered
        ? IsAway(answered.SqlState)
        : Find<NpgsqlException>(exception) is not null || Find<SocketException>(exception) is not null;

    // 57P01-57P03: shutting down or starting; 53xxx: out of connections, memory or disk; 08xxx: connection lost.
    private static bool IsAway(string state) =>
        state.StartsWith("57P", StringComparison.Ordinal) || state.StartsWith("53", StringComparison.Ordinal) || state.StartsWith("08", StringComparison.Ordinal);

    private static TException? Find<TException>(Exception? exception)
        where TException : Exception
    {
        for (; exception is not null; exception = exception.InnerException)
        {
            if (exception is TException found)
            {
                return found;
            }
        }

        return null;
    }
}
