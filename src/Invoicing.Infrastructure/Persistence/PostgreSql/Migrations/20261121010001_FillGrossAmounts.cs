using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Invoicing.Infrastructure.Persistence.PostgreSql.Migrations;

/// <summary>Written by hand, and of its own: a statement can not name a column that the same batch adds.</summary>
[DbContext(typeof(InvoicingDbContext))]
[Migration("20261121010001_FillGrossAmounts")]
public sealed class FillGrossAmounts : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => DerivedColumns.FillGrossAmounts(migrationBuilder);
}
