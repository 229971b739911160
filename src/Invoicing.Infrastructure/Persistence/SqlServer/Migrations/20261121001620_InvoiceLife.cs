using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Invoicing.Infrastructure.Persistence.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class InvoiceLife : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "credit_holder_id",
                table: "payments",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "drawn_from_id",
                table: "payments",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "reversed_by_id",
                table: "payments",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "reverses_id",
                table: "payments",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "surplus_minor",
                table: "payments",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<long>(
                name: "unapplied_minor",
                table: "payments",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<string>(
                name: "bank_accounts",
                table: "organizations",
                type: "nvarchar(max)",
                nullable: false,
                defaultValueSql: "'[]'",
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<Guid>(
                name: "credit_note_series_id",
                table: "organizations",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "endpoint",
                table: "organizations",
                type: "nvarchar(max)",
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<Guid>(
                name: "invoice_series_id",
                table: "organizations",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "legal_name",
                table: "organizations",
                type: "nvarchar(500)",
                maxLength: 500,
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<string>(
                name: "registration_id",
                table: "organizations",
                type: "nvarchar(64)",
                maxLength: 64,
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<string>(
                name: "attachments",
                table: "invoices",
                type: "nvarchar(max)",
                nullable: false,
                defaultValueSql: "'[]'",
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<string>(
                name: "charges",
                table: "invoices",
                type: "nvarchar(max)",
                nullable: false,
                defaultValueSql: "'[]'",
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<Guid>(
                name: "corrects_invoice_id",
                table: "invoices",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "delivery",
                table: "invoices",
                type: "nvarchar(max)",
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<string>(
                name: "document_references",
                table: "invoices",
                type: "nvarchar(max)",
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<string>(
                name: "invoicing_period",
                table: "invoices",
                type: "nvarchar(max)",
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<string>(
                name: "payment_terms",
                table: "invoices",
                type: "nvarchar(max)",
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<DateOnly>(
                name: "tax_point_date",
                table: "invoices",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "credited_position",
                table: "invoice_lines",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<decimal>(
                name: "credited_quantity",
                table: "invoice_lines",
                type: "decimal(28,10)",
                precision: 28,
                scale: 10,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "exemption_code",
                table: "invoice_lines",
                type: "nvarchar(32)",
                maxLength: 32,
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<string>(
                name: "exemption_reason",
                table: "invoice_lines",
                type: "nvarchar(1000)",
                maxLength: 1000,
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<DateOnly>(
                name: "period_end",
                table: "invoice_lines",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "period_start",
                table: "invoice_lines",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "endpoint",
                table: "customers",
                type: "nvarchar(max)",
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<string>(
                name: "registration_id",
                table: "customers",
                type: "nvarchar(64)",
                maxLength: 64,
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.CreateTable(
                name: "invoice_attachments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    invoice_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    content = table.Column<byte[]>(type: "varbinary(max)", nullable: false),
                    account_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_invoice_attachments", x => x.id);
                    table.ForeignKey(
                        name: "fk_invoice_attachments_invoices_invoice_id",
                        column: x => x.invoice_id,
                        principalTable: "invoices",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_payments_account_id_credit_holder_id_created_at_id",
                table: "payments",
                columns: new[] { "account_id", "credit_holder_id", "created_at", "id" },
                filter: "credit_holder_id is not null");

            migrationBuilder.CreateIndex(
                name: "ix_payments_credit_holder_id",
                table: "payments",
                column: "credit_holder_id");

            migrationBuilder.CreateIndex(
                name: "ix_payments_drawn_from_id",
                table: "payments",
                column: "drawn_from_id");

            migrationBuilder.CreateIndex(
                name: "ix_payments_reverses_id",
                table: "payments",
                column: "reverses_id");

            migrationBuilder.CreateIndex(
                name: "ux_payments_reverses",
                table: "payments",
                columns: new[] { "account_id", "reverses_id" },
                unique: true,
                filter: "reverses_id is not null");

            migrationBuilder.CreateIndex(
                name: "ix_invoices_corrects_invoice_id",
                table: "invoices",
                column: "corrects_invoice_id");

            migrationBuilder.CreateIndex(
                name: "ux_invoices_corrects",
                table: "invoices",
                columns: new[] { "account_id", "corrects_invoice_id" },
                unique: true,
                filter: "corrects_invoice_id is not null");

            migrationBuilder.CreateIndex(
                name: "ix_invoice_attachments_account_id_invoice_id",
                table: "invoice_attachments",
                columns: new[] { "account_id", "invoice_id" });

            migrationBuilder.CreateIndex(
                name: "ix_invoice_attachments_invoice_id",
                table: "invoice_attachments",
                column: "invoice_id");

            migrationBuilder.AddForeignKey(
                name: "fk_invoices_invoices_corrects_invoice_id",
                table: "invoices",
                column: "corrects_invoice_id",
                principalTable: "invoices",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "fk_payments_customers_credit_holder_id",
                table: "payments",
                column: "credit_holder_id",
                principalTable: "customers",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "fk_payments_payments_drawn_from_id",
                table: "payments",
                column: "drawn_from_id",
                principalTable: "payments",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "fk_payments_payments_reverses_id",
                table: "payments",
                column: "reverses_id",
                principalTable: "payments",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_invoices_invoices_corrects_invoice_id",
                table: "invoices");

            migrationBuilder.DropForeignKey(
                name: "fk_payments_customers_credit_holder_id",
                table: "payments");

            migrationBuilder.DropForeignKey(
                name: "fk_payments_payments_drawn_from_id",
                table: "payments");

            migrationBuilder.DropForeignKey(
                name: "fk_payments_payments_reverses_id",
                table: "payments");

            migrationBuilder.DropTable(
                name: "invoice_attachments");

            migrationBuilder.DropIndex(
                name: "ix_payments_account_id_credit_holder_id_created_at_id",
                table: "payments");

            migrationBuilder.DropIndex(
                name: "ix_payments_credit_holder_id",
                table: "payments");

            migrationBuilder.DropIndex(
                name: "ix_payments_drawn_from_id",
                table: "payments");

            migrationBuilder.DropIndex(
                name: "ix_payments_reverses_id",
                table: "payments");

            migrationBuilder.DropIndex(
                name: "ux_payments_reverses",
                table: "payments");

            migrationBuilder.DropIndex(
                name: "ix_invoices_corrects_invoice_id",
                table: "invoices");

            migrationBuilder.DropIndex(
                name: "ux_invoices_corrects",
                table: "invoices");

            migrationBuilder.DropColumn(
                name: "credit_holder_id",
                table: "payments");

            migrationBuilder.DropColumn(
                name: "drawn_from_id",
                table: "payments");

            migrationBuilder.DropColumn(
                name: "reversed_by_id",
                table: "payments");

            migrationBuilder.DropColumn(
                name: "reverses_id",
                table: "payments");

            migrationBuilder.DropColumn(
                name: "surplus_minor",
                table: "payments");

            migrationBuilder.DropColumn(
                name: "unapplied_minor",
                table: "payments");

            migrationBuilder.DropColumn(
                name: "bank_accounts",
                table: "organizations");

            migrationBuilder.DropColumn(
                name: "credit_note_series_id",
                table: "organizations");

            migrationBuilder.DropColumn(
                name: "endpoint",
                table: "organizations");

            migrationBuilder.DropColumn(
                name: "invoice_series_id",
                table: "organizations");

            migrationBuilder.DropColumn(
                name: "legal_name",
                table: "organizations");

            migrationBuilder.DropColumn(
                name: "registration_id",
                table: "organizations");

            migrationBuilder.DropColumn(
                name: "attachments",
                table: "invoices");

            migrationBuilder.DropColumn(
                name: "charges",
                table: "invoices");

            migrationBuilder.DropColumn(
                name: "corrects_invoice_id",
                table: "invoices");

            migrationBuilder.DropColumn(
                name: "delivery",
                table: "invoices");

            migrationBuilder.DropColumn(
                name: "document_references",
                table: "invoices");

            migrationBuilder.DropColumn(
                name: "invoicing_period",
                table: "invoices");

            migrationBuilder.DropColumn(
                name: "payment_terms",
                table: "invoices");

            migrationBuilder.DropColumn(
                name: "tax_point_date",
                table: "invoices");

            migrationBuilder.DropColumn(
                name: "credited_position",
                table: "invoice_lines");

            migrationBuilder.DropColumn(
                name: "credited_quantity",
                table: "invoice_lines");

            migrationBuilder.DropColumn(
                name: "exemption_code",
                table: "invoice_lines");

            migrationBuilder.DropColumn(
                name: "exemption_reason",
                table: "invoice_lines");

            migrationBuilder.DropColumn(
                name: "period_end",
                table: "invoice_lines");

            migrationBuilder.DropColumn(
                name: "period_start",
                table: "invoice_lines");

            migrationBuilder.DropColumn(
                name: "endpoint",
                table: "customers");

            migrationBuilder.DropColumn(
                name: "registration_id",
                table: "customers");
        }
    }
}
