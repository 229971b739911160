using System.Net.Sockets;
using Npgsql;

namespace Invoicing.Infrastructure.Persistence.PostgreSql;

internal sealed class Errors : IDatabaseErrors
{
    public string? ViolatedIndex(Exception exception) =>
        exception.Find<PostgresException>() is { SqlState: PostgresErrorCodes.UniqueViolation } violation ? violation.ConstraintName : null;

    public bool IsConflict(Exception exception) => exception.Find<PostgresException>() is
    {
        SqlState: PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.LockNotAvailable
    };

    public bool IsFrozen(Exception exception) => exception.Find<PostgresException>() is { SqlState: FreezeIssued.SqlState };

    public bool IsUnavailable(Exception exception) => exception.Find<PostgresException>() is { } answered
        ? IsAway(answered.SqlState)
        : exception.Find<NpgsqlException>() is not null || exception.Find<SocketException>() is not null;

    // 57P01-57P03: shutting down or starting; 53xxx: out of connections, memory or disk; 08xxx: connection lost.
    private static bool IsAway(string state) =>
        state.StartsWith("57P", StringComparison.Ordinal) || state.StartsWith("53", StringComparison.Ordinal) || state.StartsWith("08", StringComparison.Ordinal);
}
