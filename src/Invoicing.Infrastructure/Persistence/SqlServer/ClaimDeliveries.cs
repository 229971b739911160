namespace Invoicing.Infrastructure.Persistence.SqlServer;

internal static class ClaimDeliveries
{
    // What is due is asked again of the locked rows, because somebody else may have taken them since they were found.
    public const string Sql = """
        with rooms as (
            select cast(json_value([value], '$.endpoint') as uniqueidentifier) as [endpoint], cast(json_value([value], '$.room') as int) as [room]
            from openjson({4})
        ), found as (
            select top ({5}) [id], [endpoint_id], [work_due_since] from [webhook_deliveries]
            where [work_state] = N'Queued' and [work_due_since] <= {1} and [endpoint_id] not in (select [endpoint] from rooms where [room] <= 0)
            order by [work_due_since]
        ), ranked as (
            select [id], [endpoint_id], [work_due_since], row_number() over (partition by [endpoint_id] order by [work_due_since]) as [place] from found
        ), due as (
            select top ({2}) ranked.[id] from ranked
            left join rooms on rooms.[endpoint] = ranked.[endpoint_id]
            where ranked.[place] <= coalesce(rooms.[room], {3})
            order by ranked.[work_due_since]
        )
        update delivery
        set [work_due_since] = {0}, [work_token] = [work_token] + 1
        output inserted.[id] as [Id], inserted.[account_id] as [AccountId], inserted.[endpoint_id] as [EndpointId], inserted.[work_token] as [Token]
        from [webhook_deliveries] as delivery with (updlock, rowlock, readpast)
        join due on due.[id] = delivery.[id]
        where delivery.[work_state] = N'Queued' and delivery.[work_due_since] <= {1};
        """;
}
