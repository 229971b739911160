using System.Collections.Immutable;
using System.Globalization;

namespace Invoicing.Infrastructure.Persistence.SqlServer;

/// <summary>The triggers that refuse to change what was issued, whoever asks; only who may switch triggers off gets past them.</summary>
internal static class FreezeIssued
{
    /// <summary>Of the numbers that are free for programs.</summary>
    public const int ErrorNumber = 51_001;

    /// <summary>Each has to be the only statement of its batch.</summary>
    public static IReadOnlyList<string> Triggers { get; } =
    [
        Trigger("invoices", FrozenColumns.InvoicesTrigger, $"""
            if exists (
                select 1 from deleted as old left join inserted as new on new.id = old.id
                where old.status <> N'Draft' and (
                    new.id is null or new.status = N'Draft'
                    or {Differ(FrozenColumns.Content)}
                    or (old.hash is not null and {Differ(FrozenColumns.Seal)})
                    or ({Differ(FrozenColumns.Revised)} and (old.order_id is null or new.revision <= old.revision))))
            """),
        .. FrozenColumns.Parts.Select(part => Trigger(part.Table, part.Trigger, """
            if exists (
                select 1 from (select invoice_id from deleted union select invoice_id from inserted) as part
                join invoices as invoice on invoice.id = part.invoice_id
                where invoice.status <> N'Draft')
            """)),
        .. FrozenColumns.AppendOnly.Select(kept => Trigger(kept.Table, kept.Trigger, "if exists (select 1 from deleted)")),
    ];

    /// <summary>The same for scripts, where they stand among other statements.</summary>
    public static IEnumerable<string> Statements => Triggers.Select(trigger => $"exec(N'{trigger.Replace("'", "''", StringComparison.Ordinal)}');");

    private static string Differ(ImmutableArray<string> columns) =>
        $"exists (select {FrozenColumns.Of("old", columns)} except select {FrozenColumns.Of("new", columns)})";

    private static string Trigger(string table, string name, string condition) => $"""
        create or alter trigger {name} on {table} after update, delete as
        begin
            set nocount on;
            {condition}
                throw {ErrorNumber.ToString(CultureInfo.InvariantCulture)}, N'{FrozenColumns.Refusal}: the statement would change what was issued or recorded', 1;
        end
        """;
}
