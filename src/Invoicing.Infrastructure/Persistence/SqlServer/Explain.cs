namespace Invoicing.Infrastructure.Persistence.SqlServer;

internal static class Explain
{
    // It tells only on a connection that has been switched to answer nothing else, by a statement of its own.
    public static string? Sql => null;
}
