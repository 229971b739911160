using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Invoicing.Infrastructure.Persistence.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class Zenskar : Migration
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
                type: "uuid",
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
                type: "character varying(60)",
                maxLength: 60,
                nullable: true);

            migrationBuilder.AddColumn<decimal>(
                name: "open_amount",
                table: "invoices",
                type: "numeric(28,10)",
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
                type: "numeric(28,10)",
                precision: 28,
                scale: 10,
                nullable: false,
                defaultValue: 0m);

            migrationBuilder.CreateIndex(
                name: "ix_payments_account_id_invoice_id_created_at_id",
                table: "payments",
                columns: new[] { "account_id", "invoice_id", "created_at", "id" });

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

            migrationBuilder.DropIndex(
                name: "ix_payments_account_id_invoice_id_created_at_id",
                table: "payments");

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
