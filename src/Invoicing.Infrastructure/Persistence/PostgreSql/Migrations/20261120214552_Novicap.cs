using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Invoicing.Infrastructure.Persistence.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class Novicap : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<byte[]>(
                name: "refresh_hash",
                table: "credentials",
                type: "bytea",
                maxLength: 32,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "country_code",
                table: "company_register",
                type: "character varying(2)",
                maxLength: 2,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<bool>(
                name: "is_public_entity",
                table: "company_register",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "name_key",
                table: "company_register",
                type: "character varying(450)",
                maxLength: 450,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "size",
                table: "company_register",
                type: "character varying(24)",
                maxLength: 24,
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "company_lines",
                columns: table => new
                {
                    organization_id = table.Column<Guid>(type: "uuid", nullable: false),
                    status = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: false),
                    limit_minor = table.Column<long>(type: "bigint", nullable: false),
                    contact = table.Column<string>(type: "jsonb", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_company_lines", x => x.organization_id);
                    table.ForeignKey(
                        name: "fk_company_lines_organizations_organization_id",
                        column: x => x.organization_id,
                        principalTable: "organizations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "debtor_lines",
                columns: table => new
                {
                    customer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    status = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: true),
                    limit_minor = table.Column<long>(type: "bigint", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_debtor_lines", x => x.customer_id);
                    table.ForeignKey(
                        name: "fk_debtor_lines_customers_customer_id",
                        column: x => x.customer_id,
                        principalTable: "customers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "financed_invoices",
                columns: table => new
                {
                    invoice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organization_id = table.Column<Guid>(type: "uuid", nullable: false),
                    customer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    accepted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    approved_by_debtor_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_financed_invoices", x => x.invoice_id);
                    table.ForeignKey(
                        name: "fk_financed_invoices_invoices_invoice_id",
                        column: x => x.invoice_id,
                        principalTable: "invoices",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "invoice_comments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    invoice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    author = table.Column<string>(type: "character varying(320)", maxLength: 320, nullable: false),
                    text = table.Column<string>(type: "character varying(5000)", maxLength: 5000, nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_invoice_comments", x => x.id);
                    table.ForeignKey(
                        name: "fk_invoice_comments_invoices_invoice_id",
                        column: x => x.invoice_id,
                        principalTable: "invoices",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_organizations_account_id_company_identifier",
                table: "organizations",
                columns: new[] { "account_id", "company_identifier" },
                filter: "company_identifier is not null");

            migrationBuilder.CreateIndex(
                name: "ix_company_register_country_code_name_key_identifier",
                table: "company_register",
                columns: new[] { "country_code", "name_key", "identifier" });

            migrationBuilder.CreateIndex(
                name: "ix_company_lines_account_id_status_organization_id",
                table: "company_lines",
                columns: new[] { "account_id", "status", "organization_id" });

            migrationBuilder.CreateIndex(
                name: "ix_financed_invoices_account_id_organization_id_customer_id",
                table: "financed_invoices",
                columns: new[] { "account_id", "organization_id", "customer_id" });

            migrationBuilder.CreateIndex(
                name: "ix_invoice_comments_account_id_invoice_id_created_at_id",
                table: "invoice_comments",
                columns: new[] { "account_id", "invoice_id", "created_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_invoice_comments_invoice_id",
                table: "invoice_comments",
                column: "invoice_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "company_lines");

            migrationBuilder.DropTable(
                name: "debtor_lines");

            migrationBuilder.DropTable(
                name: "financed_invoices");

            migrationBuilder.DropTable(
                name: "invoice_comments");

            migrationBuilder.DropIndex(
                name: "ix_organizations_account_id_company_identifier",
                table: "organizations");

            migrationBuilder.DropIndex(
                name: "ix_company_register_country_code_name_key_identifier",
                table: "company_register");

            migrationBuilder.DropColumn(
                name: "refresh_hash",
                table: "credentials");

            migrationBuilder.DropColumn(
                name: "country_code",
                table: "company_register");

            migrationBuilder.DropColumn(
                name: "is_public_entity",
                table: "company_register");

            migrationBuilder.DropColumn(
                name: "name_key",
                table: "company_register");

            migrationBuilder.DropColumn(
                name: "size",
                table: "company_register");
        }
    }
}
