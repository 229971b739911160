namespace Invoicing.Infrastructure.Persistence.SqlServer;

internal static class ClaimWork
{
    public static string Sql(string table) => $$"""
        with due as (
            select top ({2}) [id], [account_id], [work_due_since], [work_token]
            from [{{table}}] with (updlock, rowlock, readpast)
            where [work_state] = N'Queued' and [work_due_since] <= {1}
            order by [work_due_since]
        )
        update due
        set [work_due_since] = {0}, [work_token] = [work_token] + 1
        output inserted.[id] as [Id], inserted.[account_id] as [AccountId], inserted.[work_token] as [Token];
        """;
}
