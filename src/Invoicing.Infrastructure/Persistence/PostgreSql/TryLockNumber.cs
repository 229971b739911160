namespace Invoicing.Infrastructure.Persistence.PostgreSql;

internal static class TryLockNumber
{
    public const string Sql = """select pg_try_advisory_xact_lock({0}) as "Value" """;
}
