using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Invoicing.Infrastructure.Persistence.PostgreSql.Migrations;

/// <summary>Nothing any more: the triggers and the filling are those of <see cref="KeepPaidInvoiceZones"/>, which know more.</summary>
[DbContext(typeof(InvoicingDbContext))]
[Migration("20261129222001_KeepInvoiceZones")]
public sealed class KeepInvoiceZones : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
    }
}
