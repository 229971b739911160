using Invoicing.Infrastructure.Persistence.Configurations;

namespace Invoicing.Infrastructure.Persistence.PostgreSql;

/// <summary>The triggers that keep the zone map of invoices: what a written row adds to it is added, what no row has any more stays.</summary>
internal static class NoteZones
{
    private const string NoteInvoice = "note_invoice_zone";
    private const string NotePaid = "note_paid_invoice_zone";
    private const string Payments = "has_payments";
    private const string Same = "is not distinct from";

    // What is never missing is compared in the words that an index understands.
    private static readonly (string Column, string Comparison, string Zone)[] Own =
    [
        ("account_id", "=", "{0}.account_id"),
        ("created_at_week", "=", Week("{0}.created_at")),
        ("updated_at_week", "=", Week("{0}.updated_at")),
        ("issue_date_week", Same, WeekOfDay("{0}.issue_date")),
        ("due_date_week", Same, WeekOfDay("{0}.due_date")),
        ("issued_at_week", Same, Week("{0}.issued_at")),
        ("number_beginning", Same, "left({0}.number, -4)"),
    ];

    private static readonly string Columns = string.Join(", ", [.. Own.Select(zone => zone.Column), Payments]);

    public static IReadOnlyList<string> Statements { get; } =
    [
        $"""
        create or replace function {NoteInvoice}() returns trigger language plpgsql as $note$
        begin
            {Add($"select {Zones("new", $"tg_op = 'UPDATE' and {HasPayments("new")}")}")}
            return null;
        end $note$;
        """,
        $"""
        create or replace function {NotePaid}() returns trigger language plpgsql as $note$
        begin
            {Add($"select distinct {Zones("invoice", "true")} from invoices as invoice where invoice.id in (select written.invoice_id from written)")}
            return null;
        end $note$;
        """,
        $"drop trigger if exists tr_invoices_zone on invoices; create trigger tr_invoices_zone after insert on invoices for each row execute function {NoteInvoice}();",
        $"""
        drop trigger if exists tr_invoices_zone_change on invoices;
        create trigger tr_invoices_zone_change after update on invoices for each row when (row({Of("old")}) is distinct from row({Of("new")})) execute function {NoteInvoice}();
        """,
        $"""
        drop trigger if exists {InvoiceZoneConfiguration.PaymentsTrigger} on payments;
        create trigger {InvoiceZoneConfiguration.PaymentsTrigger} after insert on payments referencing new table as written for each statement execute function {NotePaid}();
        """,
    ];

    /// <summary>The map of what is there already.</summary>
    public static string Fill => $"insert into invoice_zones ({Columns}) select distinct {Zones("invoice", HasPayments("invoice"))} from invoices as invoice;";

    // Without the offset what a zone is made of would be made again for each that is known.
    private static string Add(string zones) => $"""
        insert into invoice_zones ({Columns})
            select zone.* from ({zones} offset 0) as zone
            where not exists (
                select 1 from invoice_zones as known
                where {string.Join(" and ", Own.Select(zone => $"known.{zone.Column} {zone.Comparison} zone.{zone.Column}"))} and known.{Payments} = zone.{Payments});
        """;

    private static string Of(string row) => string.Join(", ", Own.Select(zone => Of(zone.Zone, row)));

    private static string Zones(string row, string hasPayments) => string.Join(", ", [.. Own.Select(zone => $"{Of(zone.Zone, row)} as {zone.Column}"), $"{hasPayments} as {Payments}"]);

    private static string Of(string zone, string row) => zone.Replace("{0}", row, StringComparison.Ordinal);

    private static string HasPayments(string row) => $"exists (select 1 from payments as payment where payment.account_id = {row}.account_id and payment.invoice_id = {row}.id)";

    // The first and the last day there is are kept as infinite.
    private static string Week(string instant) => $"""
        case when {instant} is not null then floor(extract(epoch from
            greatest(least({instant}, timestamptz '9999-12-31T23:59:59Z'), timestamptz '0001-01-01T00:00:00Z')) / 604800)::integer end
        """;

    private static string WeekOfDay(string date) => $"""
        case when {date} is not null then floor((greatest(least({date}, date '9999-12-31'), date '0001-01-01') - date '1970-01-01') / 7.0)::integer end
        """;
}
