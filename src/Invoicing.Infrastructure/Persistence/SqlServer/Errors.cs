using System.Net.Sockets;
using System.Text.RegularExpressions;
using Microsoft.Data.SqlClient;

namespace Invoicing.Infrastructure.Persistence.SqlServer;

internal sealed partial class Errors : IDatabaseErrors
{
    private const int DuplicateInIndex = 2601;
    private const int DuplicateInConstraint = 2627;
    private const int Deadlock = 1205;
    private const int LockTimeOut = 1222;
    private const int SnapshotConflict = 3960;

    /// <summary>From this class on the server has ended the connection.</summary>
    private const byte Fatal = 20;

    // Out of memory, locks, log, disk or workers; starting, shutting down, failing over, or a time-out; and what the driver says
    // when nobody answers. The negative and the small numbers are the driver's own, those from 10053 on come from the network.
    private static readonly HashSet<int> Away =
    [
        -2, -1, 2, 20, 40, 53, 64, 121, 233, 258, 10053, 10054, 10060, 10061, 11001,
        701, 802, 921, 922, 983, 1105, 1204, 4060, 4221, 6005, 8645, 8651, 9001, 9002, 10928, 10929, 17142, 17197, 17809,
        18401, 40143, 40197, 40501, 40540, 40613, 49918, 49919, 49920,
    ];

    public string? ViolatedIndex(Exception exception) =>
        exception.Find<SqlException>() is { Number: DuplicateInIndex or DuplicateInConstraint } violation ? NameIn(violation.Message) : null;

    public bool IsConflict(Exception exception) => exception.Find<SqlException>() is { Number: Deadlock or LockTimeOut or SnapshotConflict };

    public bool IsFrozen(Exception exception) => exception.Find<SqlException>() is { Number: FreezeIssued.ErrorNumber };

    public bool IsUnavailable(Exception exception) => exception.Find<SqlException>() is { } answered
        ? Away.Contains(answered.Number) || answered.Class >= Fatal
        : exception.Find<SocketException>() is not null || IsDriversOwn(exception.Find<InvalidOperationException>());

    // The driver has no type of its own for an exhausted pool and for a connection that broke between two statements.
    private static bool IsDriversOwn(InvalidOperationException? exception) => exception?.Source == typeof(SqlException).Assembly.GetName().Name;

    // The server speaks in sentences, in the language of the login, with the callers' values in brackets at the end: only what is
    // before them can be trusted to be the server's own words.
    private static string? NameIn(string message) => IndexName().Match(message.Split('(')[0]) is { Success: true } name ? name.Value : null;

    [GeneratedRegex(@"\b(ux|pk|ak|ix)_[a-z0-9_]+", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex IndexName();
}
