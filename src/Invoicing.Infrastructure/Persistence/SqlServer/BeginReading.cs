namespace Invoicing.Infrastructure.Persistence.SqlServer;

internal static class BeginReading
{
    // Of two that wait for each other, the one that is easily read again gives way.
    public const string Sql = "set deadlock_priority low";

    public const string EndSql = "set deadlock_priority normal";
}
