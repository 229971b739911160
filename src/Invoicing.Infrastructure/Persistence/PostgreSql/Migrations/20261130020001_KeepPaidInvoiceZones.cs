using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Invoicing.Infrastructure.Persistence.PostgreSql.Migrations;

/// <summary>Written by hand: the model does not know what triggers say. The map is made anew.</summary>
[DbContext(typeof(InvoicingDbContext))]
[Migration("20261130020001_KeepPaidInvoiceZones")]
public sealed class KeepPaidInvoiceZones : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        foreach (var statement in NoteZones.Statements.Append("delete from invoice_zones;").Append(NoteZones.Fill))
        {
            migrationBuilder.Sql(statement);
        }
    }
}
