using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Invoicing.Infrastructure.Persistence.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class Novicap : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_payments_account_id_invoice_id",
                table: "payments");

            migrationBuilder.DropIndex(
                name: "ix_invoices_account_id_organization_id_created_at",
                table: "invoices");

            migrationBuilder.AddColumn<Guid>(
                name: "credited_invoice_id",
                table: "invoices",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "credited_minor",
                table: "invoices",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<string>(
                name: "number_key",
                table: "invoices",
                type: "nvarchar(60)",
                maxLength: 60,
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<decimal>(
                name: "open_amount",
                table: "invoices",
                type: "decimal(28,10)",
                precision: 28,
                scale: 10,
                nullable: false,
                defaultValue: 0m);

            migrationBuilder.AddColumn<long>(
                name: "refundable_minor",
                table: "invoices",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<decimal>(
                name: "total_amount",
                table: "invoices",
                type: "decimal(28,10)",
                precision: 28,
                scale: 10,
                nullable: false,
                defaultValue: 0m);

            migrationBuilder.AddColumn<byte[]>(
                name: "refresh_hash",
                table: "credentials",
                type: "varbinary(32)",
                maxLength: 32,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "country_code",
                table: "company_register",
                type: "nvarchar(2)",
                maxLength: 2,
                nullable: false,
                defaultValue: "",
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<bool>(
                name: "is_public_entity",
                table: "company_register",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "name_key",
                table: "company_register",
                type: "nvarchar(450)",
                maxLength: 450,
                nullable: false,
                defaultValue: "",
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<string>(
                name: "size",
                table: "company_register",
                type: "nvarchar(24)",
                maxLength: 24,
                nullable: false,
                defaultValue: "",
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.CreateTable(
                name: "company_lines",
                columns: table => new
                {
                    organization_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    status = table.Column<string>(type: "nvarchar(24)", maxLength: 24, nullable: false, collation: "Latin1_General_100_BIN2"),
                    limit_minor = table.Column<long>(type: "bigint", nullable: false),
                    contact = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2"),
                    version = table.Column<int>(type: "int", nullable: false),
                    account_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
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
                    customer_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    status = table.Column<string>(type: "nvarchar(24)", maxLength: 24, nullable: true, collation: "Latin1_General_100_BIN2"),
                    limit_minor = table.Column<long>(type: "bigint", nullable: true),
                    version = table.Column<int>(type: "int", nullable: false),
                    account_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
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
                    invoice_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    organization_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    customer_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    accepted_at = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: true),
                    approved_by_debtor_at = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: true),
                    version = table.Column<int>(type: "int", nullable: false),
                    account_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
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
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    invoice_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    author = table.Column<string>(type: "nvarchar(320)", maxLength: 320, nullable: false, collation: "Latin1_General_100_BIN2"),
                    text = table.Column<string>(type: "nvarchar(max)", maxLength: 5000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    created_at = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    version = table.Column<int>(type: "int", nullable: false),
                    account_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
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
                name: "ix_payments_account_id_invoice_id_created_at_id",
                table: "payments",
                columns: new[] { "account_id", "invoice_id", "created_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_organizations_account_id_company_identifier",
                table: "organizations",
                columns: new[] { "account_id", "company_identifier" },
                filter: "company_identifier is not null");

            migrationBuilder.CreateIndex(
                name: "ix_invoices_account_id_created_at_serial",
                table: "invoices",
                columns: new[] { "account_id", "created_at", "serial" });

            migrationBuilder.CreateIndex(
                name: "ix_invoices_account_id_credited_invoice_id",
                table: "invoices",
                columns: new[] { "account_id", "credited_invoice_id" });

            migrationBuilder.CreateIndex(
                name: "ix_invoices_account_id_customer_id_created_at_serial",
                table: "invoices",
                columns: new[] { "account_id", "customer_id", "created_at", "serial" });

            migrationBuilder.CreateIndex(
                name: "ix_invoices_account_id_organization_id_created_at_serial",
                table: "invoices",
                columns: new[] { "account_id", "organization_id", "created_at", "serial" });

            migrationBuilder.CreateIndex(
                name: "ix_invoices_account_id_organization_id_due_date",
                table: "invoices",
                columns: new[] { "account_id", "organization_id", "due_date" });

            migrationBuilder.CreateIndex(
                name: "ix_invoices_account_id_organization_id_number_key",
                table: "invoices",
                columns: new[] { "account_id", "organization_id", "number_key" });

            migrationBuilder.CreateIndex(
                name: "ix_invoices_account_id_organization_id_open_amount_serial",
                table: "invoices",
                columns: new[] { "account_id", "organization_id", "open_amount", "serial" });

            migrationBuilder.CreateIndex(
                name: "ix_invoices_account_id_organization_id_status_created_at_serial",
                table: "invoices",
                columns: new[] { "account_id", "organization_id", "status", "created_at", "serial" });

            migrationBuilder.CreateIndex(
                name: "ix_invoices_account_id_organization_id_total_amount_serial",
                table: "invoices",
                columns: new[] { "account_id", "organization_id", "total_amount", "serial" });

            migrationBuilder.CreateIndex(
                name: "ix_invoices_account_id_organization_id_updated_at_serial",
                table: "invoices",
                columns: new[] { "account_id", "organization_id", "updated_at", "serial" });

            migrationBuilder.CreateIndex(
                name: "ix_invoices_credited_invoice_id",
                table: "invoices",
                column: "credited_invoice_id");

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

            migrationBuilder.AddForeignKey(
                name: "fk_invoices_invoices_credited_invoice_id",
                table: "invoices",
                column: "credited_invoice_id",
                principalTable: "invoices",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_invoices_invoices_credited_invoice_id",
                table: "invoices");

            migrationBuilder.DropTable(
                name: "company_lines");

            migrationBuilder.DropTable(
                name: "debtor_lines");

            migrationBuilder.DropTable(
                name: "financed_invoices");

            migrationBuilder.DropTable(
                name: "invoice_comments");

            migrationBuilder.DropIndex(
                name: "ix_payments_account_id_invoice_id_created_at_id",
                table: "payments");

            migrationBuilder.DropIndex(
                name: "ix_organizations_account_id_company_identifier",
                table: "organizations");

            migrationBuilder.DropIndex(
                name: "ix_invoices_account_id_created_at_serial",
                table: "invoices");

            migrationBuilder.DropIndex(
                name: "ix_invoices_account_id_credited_invoice_id",
                table: "invoices");

            migrationBuilder.DropIndex(
                name: "ix_invoices_account_id_customer_id_created_at_serial",
                table: "invoices");

            migrationBuilder.DropIndex(
                name: "ix_invoices_account_id_organization_id_created_at_serial",
                table: "invoices");

            migrationBuilder.DropIndex(
                name: "ix_invoices_account_id_organization_id_due_date",
                table: "invoices");

            migrationBuilder.DropIndex(
                name: "ix_invoices_account_id_organization_id_number_key",
                table: "invoices");

            migrationBuilder.DropIndex(
                name: "ix_invoices_account_id_organization_id_open_amount_serial",
                table: "invoices");

            migrationBuilder.DropIndex(
                name: "ix_invoices_account_id_organization_id_status_created_at_serial",
                table: "invoices");

            migrationBuilder.DropIndex(
                name: "ix_invoices_account_id_organization_id_total_amount_serial",
                table: "invoices");

            migrationBuilder.DropIndex(
                name: "ix_invoices_account_id_organization_id_updated_at_serial",
                table: "invoices");

            migrationBuilder.DropIndex(
                name: "ix_invoices_credited_invoice_id",
                table: "invoices");

            migrationBuilder.DropIndex(
                name: "ix_company_register_country_code_name_key_identifier",
                table: "company_register");

            migrationBuilder.DropColumn(
                name: "credited_invoice_id",
                table: "invoices");

            migrationBuilder.DropColumn(
                name: "credited_minor",
                table: "invoices");

            migrationBuilder.DropColumn(
                name: "number_key",
                table: "invoices");

            migrationBuilder.DropColumn(
                name: "open_amount",
                table: "invoices");

            migrationBuilder.DropColumn(
                name: "refundable_minor",
                table: "invoices");

            migrationBuilder.DropColumn(
                name: "total_amount",
                table: "invoices");

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

            migrationBuilder.CreateIndex(
                name: "ix_payments_account_id_invoice_id",
                table: "payments",
                columns: new[] { "account_id", "invoice_id" });

            migrationBuilder.CreateIndex(
                name: "ix_invoices_account_id_organization_id_created_at",
                table: "invoices",
                columns: new[] { "account_id", "organization_id", "created_at" });
        }
    }
}
