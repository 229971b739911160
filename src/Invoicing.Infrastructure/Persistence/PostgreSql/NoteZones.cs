namespace Invoicing.Infrastructure.Persistence.PostgreSql;

/// <summary>The triggers that keep the zone map of invoices: what a written row adds to it is added, what no row has any more stays.</summary>
internal static class NoteZones
{
    private const string Note = "note_invoice_zone";
    private const string Same = "is not distinct from";

    // What is never missing is compared in the words that an index understands.
    private static readonly (string Column, string Comparison, string Zone)[] Zones =
    [
        ("account_id", "=", "{0}.account_id"),
        ("created_at_week", "=", Week("{0}.created_at")),
        ("updated_at_week", "=", Week("{0}.updated_at")),
        ("issue_date_week", Same, WeekOfDay("{0}.issue_date")),
        ("due_date_week", Same, WeekOfDay("{0}.due_date")),
        ("issued_at_week", Same, Week("{0}.issued_at")),
        ("number_beginning", Same, "left({0}.number, -4)"),
    ];

    public static IReadOnlyList<string> Statements { get; } =
    [
        $"""
        create or replace function {Note}() returns trigger language plpgsql as $note$
        begin
            insert into invoice_zones ({Columns})
            select {Of("new")}
            where not exists (
                select 1 from invoice_zones as known
                where {string.Join(" and ", Zones.Select(zone => $"known.{zone.Column} {zone.Comparison} {Of(zone.Zone, "new")}"))});
            return null;
        end $note$;
        """,
        $"drop trigger if exists tr_invoices_zone on invoices; create trigger tr_invoices_zone after insert on invoices for each row execute function {Note}();",
        $"""
        drop trigger if exists tr_invoices_zone_change on invoices;
        create trigger tr_invoices_zone_change after update on invoices for each row when (row({Of("old")}) is distinct from row({Of("new")})) execute function {Note}();
        """,
    ];

    /// <summary>The map of what is there already.</summary>
    public static string Fill => $"insert into invoice_zones ({Columns}) select distinct {Of("invoice")} from invoices as invoice;";

    private static string Columns => string.Join(", ", Zones.Select(zone => zone.Column));

    private static string Of(string row) => string.Join(", ", Zones.Select(zone => Of(zone.Zone, row)));

    private static string Of(string zone, string row) => zone.Replace("{0}", row, StringComparison.Ordinal);

    // The first and the last day there is are kept as infinite.
    private static string Week(string instant) => $"""
        case when {instant} is not null then floor(extract(epoch from
            greatest(least({instant}, timestamptz '9999-12-31T23:59:59Z'), timestamptz '0001-01-01T00:00:00Z')) / 604800)::integer end
        """;

    private static string WeekOfDay(string date) => $"""
        case when {date} is not null then floor((greatest(least({date}, date '9999-12-31'), date '0001-01-01') - date '1970-01-01') / 7.0)::integer end
        """;
}
