using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Invoicing.Infrastructure.Persistence.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class DocumentsAndEInvoices : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "branding",
                table: "organizations",
                type: "nvarchar(max)",
                nullable: false,
                defaultValueSql: "'{}'",
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<string>(
                name: "contact",
                table: "organizations",
                type: "nvarchar(max)",
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<string>(
                name: "einvoices",
                table: "organizations",
                type: "nvarchar(24)",
                maxLength: 24,
                nullable: false,
                defaultValue: "Warn",
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<string>(
                name: "tax_number",
                table: "organizations",
                type: "nvarchar(64)",
                maxLength: 64,
                nullable: true,
                collation: "Latin1_General_100_BIN2");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "branding",
                table: "organizations");

            migrationBuilder.DropColumn(
                name: "contact",
                table: "organizations");

            migrationBuilder.DropColumn(
                name: "einvoices",
                table: "organizations");

            migrationBuilder.DropColumn(
                name: "tax_number",
                table: "organizations");
        }
    }
}
