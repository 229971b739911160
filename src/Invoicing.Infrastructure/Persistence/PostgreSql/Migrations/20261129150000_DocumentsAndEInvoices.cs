using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Invoicing.Infrastructure.Persistence.PostgreSql.Migrations
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
                type: "jsonb",
                nullable: false,
                defaultValueSql: "'{}'");

            migrationBuilder.AddColumn<string>(
                name: "contact",
                table: "organizations",
                type: "jsonb",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "einvoices",
                table: "organizations",
                type: "character varying(24)",
                maxLength: 24,
                nullable: false,
                defaultValue: "Warn",
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "tax_number",
                table: "organizations",
                type: "character varying(64)",
                maxLength: 64,
                nullable: true,
                collation: "C");
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
