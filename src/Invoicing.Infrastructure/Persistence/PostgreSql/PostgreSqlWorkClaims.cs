using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Persistence.PostgreSql;

internal sealed class PostgreSqlWorkClaims(InvoicingDbContext db, TimeProvider time) : IWorkClaims
{
    public async Task<IReadOnlyList<Claim>> ClaimAsync(string table, int atMost, TimeSpan lease, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().ToUniversalTime();
        var sql = $$"""
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
        return await db.Database.SqlQueryRaw<Claim>(sql, now + lease, now, atMost).ToListAsync(cancellationToken);
    }
}
