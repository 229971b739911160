using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Invoicing.Infrastructure.Persistence.PostgreSql.Migrations;

/// <summary>
/// Parts of texts are found by their groups of three letters. Written by hand: the model does not know such indexes. A server that was
/// installed without the extension searches row by row.
/// </summary>
[DbContext(typeof(InvoicingDbContext))]
[Migration("20261121010002_SearchIndexes")]
public sealed class SearchIndexes : Migration
{
    private static readonly string[] Searched = ["invoices.number", "invoices.reference", "customers.name", "customers.email"];

    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql($"""
        do $$ begin
            if exists (select 1 from pg_available_extensions where name = 'pg_trgm') then
                create extension if not exists pg_trgm;
                {string.Join("\n        ", Searched.Select(column => column.Split('.')).Select(column => Index(column[0], column[1])))}
            end if;
        end $$;
        """);

    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
        string.Join('\n', Searched.Select(column => $"drop index if exists ix_{column.Replace('.', '_')}_search;")));

    // What is not yet in order is looked through by every search, so there is little of it.
    private static string Index(string table, string column) =>
        $"create index ix_{table}_{column}_search on {table} using gin ({column} gin_trgm_ops) with (gin_pending_list_limit = 256);";
}
