using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Invoicing.Infrastructure.Persistence.PostgreSql.Migrations;

/// <summary>Written by hand: the model does not know what triggers say.</summary>
[DbContext(typeof(InvoicingDbContext))]
[Migration("20261129222001_KeepInvoiceZones")]
public sealed class KeepInvoiceZones : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        foreach (var statement in NoteZones.Statements.Append(NoteZones.Fill))
        {
            migrationBuilder.Sql(statement);
        }
    }
}
