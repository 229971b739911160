using Invoicing.Infrastructure.Persistence.Configurations;

namespace Invoicing.Infrastructure.Persistence.SqlServer;

/// <summary>The triggers that keep the zone map of invoices: what a written row adds to it is added, what no row has any more stays.</summary>
internal static class NoteZones
{
    private const string Columns =
        "account_id, created_at_week, updated_at_week, issue_date_week, due_date_week, issued_at_week, number_beginning, has_payments";

    private static readonly string Zones = string.Join(
        ", ",
        "invoice.account_id",
        $"{Week("created_at")} as created_at_week",
        $"{Week("updated_at")} as updated_at_week",
        $"{WeekOfDay("issue_date")} as issue_date_week",
        $"{WeekOfDay("due_date")} as due_date_week",
        $"{Week("issued_at")} as issued_at_week",
        "left(invoice.number, case when len(invoice.number) > 4 then len(invoice.number) - 4 else 0 end) as number_beginning",
        "cast(case when exists (select 1 from payments as payment where payment.account_id = invoice.account_id and payment.invoice_id = invoice.id) then 1 else 0 end as bit) as has_payments");

    /// <summary>Each has to be the only statement of its batch.</summary>
    public static IReadOnlyList<string> Triggers { get; } =
    [
        Trigger("tr_invoices_zone", "invoices", "insert, update", "inserted as invoice"),
        Trigger(
            InvoiceZoneConfiguration.PaymentsTrigger, "payments", "insert", "invoices as invoice where invoice.id in (select written.invoice_id from inserted as written)"),
    ];

    /// <summary>The same for scripts, where they stand among other statements.</summary>
    public static IReadOnlyList<string> Statements { get; } = [.. Triggers.Select(trigger => $"exec(N'{trigger.Replace("'", "''", StringComparison.Ordinal)}');")];

    /// <summary>The map of what is there already.</summary>
    public static string Fill => $"insert into invoice_zones ({Columns}) select distinct {Zones} from invoices as invoice;";

    private static string Trigger(string name, string table, string events, string invoices) => $"""
        create or alter trigger {name} on {table} after {events} as
        begin
            set nocount on;
            insert into invoice_zones ({Columns})
            select distinct zone.* from (select {Zones} from {invoices}) as zone
            where not exists (
                select 1 from invoice_zones as known
                where known.account_id = zone.account_id and known.created_at_week = zone.created_at_week and known.updated_at_week = zone.updated_at_week
                    and known.has_payments = zone.has_payments
                    and exists (
                        select known.issue_date_week, known.due_date_week, known.issued_at_week, known.number_beginning
                        intersect select zone.issue_date_week, zone.due_date_week, zone.issued_at_week, zone.number_beginning));
        end
        """;

    private static string Week(string instant) =>
        $"cast(floor(datediff_big(second, cast('1970-01-01T00:00:00+00:00' as datetimeoffset), invoice.{instant}) / 604800.0) as int)";

    private static string WeekOfDay(string date) => $"cast(floor(datediff(day, cast('1970-01-01' as date), invoice.{date}) / 7.0) as int)";
}
