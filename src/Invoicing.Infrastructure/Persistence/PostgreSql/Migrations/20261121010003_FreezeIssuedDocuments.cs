using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Invoicing.Infrastructure.Persistence.PostgreSql.Migrations;

/// <summary>Written by hand: the model does not know what triggers say. Behind every migration that adds a column which they name.</summary>
[DbContext(typeof(InvoicingDbContext))]
[Migration("20261121010003_FreezeIssuedDocuments")]
public sealed class FreezeIssuedDocuments : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        foreach (var statement in FreezeIssued.Statements)
        {
            migrationBuilder.Sql(statement);
        }
    }
}
