namespace Invoicing.Infrastructure.Persistence.SqlServer;

internal static class TryLockNumber
{
    // The procedure takes a name and tells by its return value: below zero it has no lock.
    public const string Sql = """
        declare @name nvarchar(255) = {0}, @outcome int;
        exec @outcome = sp_getapplock @Resource = @name, @LockMode = 'Exclusive', @LockOwner = 'Transaction', @LockTimeout = 0;
        select cast(case when @outcome >= 0 then 1 else 0 end as bit) as [Value];
        """;
}
