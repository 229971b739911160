namespace Invoicing.Infrastructure.Persistence.SqlServer;

/// <summary>The trigger that keeps the zone map of invoices: what a written row adds to it is added, what no row has any more stays.</summary>
internal static class NoteZones
{
    private const string Columns = "account_id, created_at_week, updated_at_week, issue_date_week, due_date_week, issued_at_week, number_beginning";

    private static readonly string Zones = string.Join(
        ", ",
        "invoice.account_id",
        $"{Week("created_at")} as created_at_week",
        $"{Week("updated_at")} as updated_at_week",
        $"{WeekOfDay("issue_date")} as issue_date_week",
        $"{WeekOfDay("due_date")} as due_date_week",
        $"{Week("issued_at")} as issued_at_week",
        "left(invoice.number, case when len(invoice.number) > 4 then len(invoice.number) - 4 else 0 end) as number_beginning");

    /// <summary>It has to be the only statement of its batch.</summary>
    public static string Trigger => $"""
        create or alter trigger tr_invoices_zone on invoices after insert, update as
        begin
            set nocount on;
            insert into invoice_zones ({Columns})
            select distinct zone.* from (select {Zones} from inserted as invoice) as zone
            where not exists (
                select 1 from invoice_zones as known
                where known.account_id = zone.account_id and known.created_at_week = zone.created_at_week and known.updated_at_week = zone.updated_at_week
                    and exists (
                        select known.issue_date_week, known.due_date_week, known.issued_at_week, known.number_beginning
                        intersect select zone.issue_date_week, zone.due_date_week, zone.issued_at_week, zone.number_beginning));
        end
        """;

    /// <summary>The same for scripts, where it stands among other statements.</summary>
    public static IReadOnlyList<string> Statements { get; } = [$"exec(N'{Trigger.Replace("'", "''", StringComparison.Ordinal)}');"];

    /// <summary>The map of what is there already.</summary>
    public static string Fill => $"insert into invoice_zones ({Columns}) select distinct {Zones} from invoices as invoice;";

    private static string Week(string instant) =>
        $"cast(floor(datediff_big(second, cast('1970-01-01T00:00:00+00:00' as datetimeoffset), invoice.{instant}) / 604800.0) as int)";

    private static string WeekOfDay(string date) => $"cast(floor(datediff(day, cast('1970-01-01' as date), invoice.{date}) / 7.0) as int)";
}
