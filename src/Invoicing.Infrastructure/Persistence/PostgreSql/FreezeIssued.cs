using System.Collections.Immutable;

namespace Invoicing.Infrastructure.Persistence.PostgreSql;

/// <summary>The triggers that refuse to change what was issued, whoever asks; only who may switch triggers off gets past them.</summary>
internal static class FreezeIssued
{
    /// <summary>A class of its own: no error of the server begins with these letters.</summary>
    public const string SqlState = "INV01";

    private const string Refuse = "refuse_frozen_change";
    private const string RefusePart = "refuse_frozen_part_change";

    public static IReadOnlyList<string> Statements { get; } =
    [
        $"""
        create or replace function {Refuse}() returns trigger language plpgsql as $refuse$
        begin
            raise exception using errcode = '{SqlState}',
                message = '{FrozenColumns.Refusal}: ' || tg_op || ' on ' || tg_table_name || ' would change what was issued or recorded';
        end $refuse$;
        """,
        $"""
        create or replace function {RefusePart}() returns trigger language plpgsql as $refuse$
        begin
            if exists (select 1 from invoices where id in (old.invoice_id, new.invoice_id) and status <> 'Draft') then
                raise exception using errcode = '{SqlState}',
                    message = '{FrozenColumns.Refusal}: ' || tg_op || ' on ' || tg_table_name || ' would change what was issued or recorded';
            end if;
            return case tg_op when 'DELETE' then old else new end;
        end $refuse$;
        """,
        Trigger("invoices", FrozenColumns.InvoicesTrigger, $"before update on invoices for each row when ({Changes}) execute function {Refuse}()"),
        Trigger("invoices", $"{FrozenColumns.InvoicesTrigger}_deletion", $"before delete on invoices for each row when (old.status <> 'Draft') execute function {Refuse}()"),
        .. FrozenColumns.Parts.Select(part => Trigger(part.Table, part.Trigger, $"before update or delete on {part.Table} for each row execute function {RefusePart}()")),
        .. FrozenColumns.AppendOnly.Select(kept => Trigger(kept.Table, kept.Trigger, $"before update or delete on {kept.Table} for each row execute function {Refuse}()")),
        .. FrozenColumns.AppendOnly.Concat(FrozenColumns.Parts).Select(kept => kept.Table).Append("invoices")
            .Select(table => Trigger(table, $"tr_{table}_truncation", $"before truncate on {table} for each statement execute function {Refuse}()")),
    ];

    private static string Changes => $"""
        old.status <> 'Draft' and (
            new.status = 'Draft'
            or {Differ(FrozenColumns.Content)}
            or (old.hash is not null and {Differ(FrozenColumns.Seal)})
            or ({Differ(FrozenColumns.Revised)} and (old.order_id is null or new.revision <= old.revision)))
        """;

    private static string Differ(ImmutableArray<string> columns) =>
        $"row({FrozenColumns.Of("old", columns)}) is distinct from row({FrozenColumns.Of("new", columns)})";

    private static string Trigger(string table, string name, string what) => $"drop trigger if exists {name} on {table}; create trigger {name} {what};";
}
