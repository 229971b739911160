using System;
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
            migrationBuilder.DropIndex(
                name: "ux_renderings_revision",
                table: "renderings");

            migrationBuilder.AddColumn<string>(
                name: "standing",
                table: "renderings",
                type: "character varying(64)",
                maxLength: 64,
                nullable: false,
                defaultValue: "",
                collation: "C");

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

            migrationBuilder.CreateTable(
                name: "organization_logos",
                columns: table => new
                {
                    organization_id = table.Column<Guid>(type: "uuid", nullable: false),
                    media_type = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    content = table.Column<byte[]>(type: "bytea", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_organization_logos", x => x.organization_id);
                    table.ForeignKey(
                        name: "fk_organization_logos_organizations_organization_id",
                        column: x => x.organization_id,
                        principalTable: "organizations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ux_renderings_revision",
                table: "renderings",
                columns: new[] { "account_id", "invoice_id", "format", "revision", "standing" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_organization_logos_account_id",
                table: "organization_logos",
                column: "account_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "organization_logos");

            migrationBuilder.DropIndex(
                name: "ux_renderings_revision",
                table: "renderings");

            migrationBuilder.DropColumn(
                name: "standing",
                table: "renderings");

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

            migrationBuilder.CreateIndex(
                name: "ux_renderings_revision",
                table: "renderings",
                columns: new[] { "account_id", "invoice_id", "format", "revision" },
                unique: true);
        }
    }
}
