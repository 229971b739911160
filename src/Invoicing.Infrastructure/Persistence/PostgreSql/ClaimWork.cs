namespace Invoicing.Infrastructure.Persistence.PostgreSql;

internal static class ClaimWork
{
    public static string Sql(string table) => $$"""
        update {{table}} as work
        set work_due_since = {0}, work_token = work.work_token + 1
        from (
            select id from {{table}}
            where work_state = 'Queued' and work_due_since <= {1}
            order by work_due_since
            limit {2}
            for update skip locked
        ) as due
        where work.id = due.id
        returning work.id as "Id", work.account_id as "AccountId", work.work_token as "Token"
        """;
}
