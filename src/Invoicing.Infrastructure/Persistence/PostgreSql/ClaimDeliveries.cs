namespace Invoicing.Infrastructure.Persistence.PostgreSql;

internal static class ClaimDeliveries
{
    // What is due is asked again of the locked rows, because somebody else may have taken them since they were found.
    public const string Sql = """
        with rooms as (
            select endpoint, room from jsonb_to_recordset({4}::jsonb) as known(endpoint uuid, room integer)
        ), found as (
            select id, endpoint_id, work_due_since from webhook_deliveries
            where work_state = 'Queued' and work_due_since <= {1} and endpoint_id not in (select endpoint from rooms where room <= 0)
            order by work_due_since
            limit {5}
        ), ranked as (
            select id, endpoint_id, work_due_since, row_number() over (partition by endpoint_id order by work_due_since) as place from found
        ), due as (
            select delivery.id from webhook_deliveries as delivery
            join ranked on ranked.id = delivery.id
            left join rooms on rooms.endpoint = ranked.endpoint_id
            where ranked.place <= coalesce(rooms.room, {3}) and delivery.work_state = 'Queued' and delivery.work_due_since <= {1}
            order by ranked.work_due_since
            limit {2}
            for update of delivery skip locked
        )
        update webhook_deliveries as work
        set work_due_since = {0}, work_token = work.work_token + 1
        from due
        where work.id = due.id
        returning work.id as "Id", work.account_id as "AccountId", work.endpoint_id as "EndpointId", work.work_token as "Token"
        """;
}
