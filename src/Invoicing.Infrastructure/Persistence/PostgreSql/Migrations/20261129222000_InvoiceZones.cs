using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Invoicing.Infrastructure.Persistence.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class InvoiceZones : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_invoices_account_id_created_at_serial",
                table: "invoices");

            migrationBuilder.DropIndex(
                name: "ix_invoices_account_id_due_date_id",
                table: "invoices");

            migrationBuilder.DropIndex(
                name: "ix_invoices_account_id_issue_date_id",
                table: "invoices");

            migrationBuilder.DropIndex(
                name: "ix_invoices_account_id_open_amount",
                table: "invoices");

            migrationBuilder.DropIndex(
                name: "ix_invoices_account_id_updated_at_id",
                table: "invoices");

            migrationBuilder.CreateTable(
                name: "invoice_zones",
                columns: table => new
                {
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    created_at_week = table.Column<int>(type: "integer", nullable: false),
                    updated_at_week = table.Column<int>(type: "integer", nullable: false),
                    issue_date_week = table.Column<int>(type: "integer", nullable: true),
                    due_date_week = table.Column<int>(type: "integer", nullable: true),
                    issued_at_week = table.Column<int>(type: "integer", nullable: true),
                    number_beginning = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true, collation: "C")
                },
                constraints: table =>
                {
                });

            migrationBuilder.CreateIndex(
                name: "ix_invoices_account_id_created_at_serial",
                table: "invoices",
                columns: new[] { "account_id", "created_at", "serial" })
                .Annotation("Npgsql:IndexInclude", new[] { "id", "status", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_invoices_account_id_due_date_id",
                table: "invoices",
                columns: new[] { "account_id", "due_date", "id" })
                .Annotation("Npgsql:IndexInclude", new[] { "status", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_invoices_account_id_issue_date_id",
                table: "invoices",
                columns: new[] { "account_id", "issue_date", "id" })
                .Annotation("Npgsql:IndexInclude", new[] { "status", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_invoices_account_id_open_amount",
                table: "invoices",
                columns: new[] { "account_id", "open_amount" })
                .Annotation("Npgsql:IndexInclude", new[] { "id", "updated_at", "issue_date", "due_date", "number", "gross_amount" });

            migrationBuilder.CreateIndex(
                name: "ix_invoices_account_id_updated_at_id",
                table: "invoices",
                columns: new[] { "account_id", "updated_at", "id" })
                .Annotation("Npgsql:IndexInclude", new[] { "status", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_invoice_zones",
                table: "invoice_zones",
                columns: new[] { "account_id", "created_at_week", "updated_at_week", "issue_date_week", "due_date_week", "issued_at_week", "number_beginning" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "invoice_zones");

            migrationBuilder.DropIndex(
                name: "ix_invoices_account_id_created_at_serial",
                table: "invoices");

            migrationBuilder.DropIndex(
                name: "ix_invoices_account_id_due_date_id",
                table: "invoices");

            migrationBuilder.DropIndex(
                name: "ix_invoices_account_id_issue_date_id",
                table: "invoices");

            migrationBuilder.DropIndex(
                name: "ix_invoices_account_id_open_amount",
                table: "invoices");

            migrationBuilder.DropIndex(
                name: "ix_invoices_account_id_updated_at_id",
                table: "invoices");

            migrationBuilder.CreateIndex(
                name: "ix_invoices_account_id_created_at_serial",
                table: "invoices",
                columns: new[] { "account_id", "created_at", "serial" })
                .Annotation("Npgsql:IndexInclude", new[] { "status" });

            migrationBuilder.CreateIndex(
                name: "ix_invoices_account_id_due_date_id",
                table: "invoices",
                columns: new[] { "account_id", "due_date", "id" })
                .Annotation("Npgsql:IndexInclude", new[] { "status" });

            migrationBuilder.CreateIndex(
                name: "ix_invoices_account_id_issue_date_id",
                table: "invoices",
                columns: new[] { "account_id", "issue_date", "id" })
                .Annotation("Npgsql:IndexInclude", new[] { "status" });

            migrationBuilder.CreateIndex(
                name: "ix_invoices_account_id_open_amount",
                table: "invoices",
                columns: new[] { "account_id", "open_amount" });

            migrationBuilder.CreateIndex(
                name: "ix_invoices_account_id_updated_at_id",
                table: "invoices",
                columns: new[] { "account_id", "updated_at", "id" })
                .Annotation("Npgsql:IndexInclude", new[] { "status" });
        }
    }
}
