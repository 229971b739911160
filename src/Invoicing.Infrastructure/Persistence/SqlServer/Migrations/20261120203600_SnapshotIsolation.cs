using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Invoicing.Infrastructure.Persistence.SqlServer.Migrations;

/// <summary>
/// Readers see what was committed when their statement began and wait for no writer, as they do in PostgreSQL. Written by hand: the model
/// does not know these settings. The second one ends other connections to the database, because it waits for them otherwise.
/// </summary>
[DbContext(typeof(InvoicingDbContext))]
[Migration("20261120203600_SnapshotIsolation")]
public sealed class SnapshotIsolation : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("alter database current set allow_snapshot_isolation on;", suppressTransaction: true);
        migrationBuilder.Sql(
            """
            if exists (select 1 from sys.databases where database_id = db_id() and is_read_committed_snapshot_on = 0)
                alter database current set read_committed_snapshot on with rollback immediate;
            """,
            suppressTransaction: true);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("alter database current set read_committed_snapshot off with rollback immediate;", suppressTransaction: true);
        migrationBuilder.Sql("alter database current set allow_snapshot_isolation off;", suppressTransaction: true);
    }
}
