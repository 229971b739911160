using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Invoicing.Infrastructure.Persistence.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class PaidInvoiceZones : Migration
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
                name: "ix_invoices_account_id_number_id",
                table: "invoices");

            migrationBuilder.DropIndex(
                name: "ix_invoices_account_id_updated_at_id",
                table: "invoices");

            migrationBuilder.DropIndex(
                name: "ix_invoice_zones",
                table: "invoice_zones");

            migrationBuilder.AddColumn<bool>(
                name: "has_payments",
                table: "invoice_zones",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateIndex(
                name: "ix_invoices_account_id_created_at_serial",
                table: "invoices",
                columns: new[] { "account_id", "created_at", "serial" })
                .Annotation("SqlServer:Include", new[] { "id", "status", "number", "updated_at", "issue_date", "due_date", "issued_at" });

            migrationBuilder.CreateIndex(
                name: "ix_invoices_account_id_due_date_id",
                table: "invoices",
                columns: new[] { "account_id", "due_date", "id" })
                .Annotation("SqlServer:Include", new[] { "status", "number", "created_at", "updated_at", "issue_date", "issued_at" });

            migrationBuilder.CreateIndex(
                name: "ix_invoices_account_id_issue_date_id",
                table: "invoices",
                columns: new[] { "account_id", "issue_date", "id" })
                .Annotation("SqlServer:Include", new[] { "status", "number", "created_at", "updated_at", "due_date", "issued_at" });

            migrationBuilder.CreateIndex(
                name: "ix_invoices_account_id_number_id",
                table: "invoices",
                columns: new[] { "account_id", "number", "id" })
                .Annotation("SqlServer:Include", new[] { "status", "created_at", "updated_at", "issue_date", "due_date", "issued_at" });

            migrationBuilder.CreateIndex(
                name: "ix_invoices_account_id_updated_at_id",
                table: "invoices",
                columns: new[] { "account_id", "updated_at", "id" })
                .Annotation("SqlServer:Include", new[] { "status", "number", "created_at", "issue_date", "due_date", "issued_at" });

            migrationBuilder.CreateIndex(
                name: "ix_invoice_zones",
                table: "invoice_zones",
                columns: new[] { "account_id", "created_at_week", "updated_at_week", "issue_date_week", "due_date_week", "issued_at_week", "number_beginning", "has_payments" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
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
                name: "ix_invoices_account_id_number_id",
                table: "invoices");

            migrationBuilder.DropIndex(
                name: "ix_invoices_account_id_updated_at_id",
                table: "invoices");

            migrationBuilder.DropIndex(
                name: "ix_invoice_zones",
                table: "invoice_zones");

            migrationBuilder.DropColumn(
                name: "has_payments",
                table: "invoice_zones");

            migrationBuilder.CreateIndex(
                name: "ix_invoices_account_id_created_at_serial",
                table: "invoices",
                columns: new[] { "account_id", "created_at", "serial" })
                .Annotation("SqlServer:Include", new[] { "id", "status", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_invoices_account_id_due_date_id",
                table: "invoices",
                columns: new[] { "account_id", "due_date", "id" })
                .Annotation("SqlServer:Include", new[] { "status", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_invoices_account_id_issue_date_id",
                table: "invoices",
                columns: new[] { "account_id", "issue_date", "id" })
                .Annotation("SqlServer:Include", new[] { "status", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_invoices_account_id_number_id",
                table: "invoices",
                columns: new[] { "account_id", "number", "id" })
                .Annotation("SqlServer:Include", new[] { "status" });

            migrationBuilder.CreateIndex(
                name: "ix_invoices_account_id_updated_at_id",
                table: "invoices",
                columns: new[] { "account_id", "updated_at", "id" })
                .Annotation("SqlServer:Include", new[] { "status", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_invoice_zones",
                table: "invoice_zones",
                columns: new[] { "account_id", "created_at_week", "updated_at_week", "issue_date_week", "due_date_week", "issued_at_week", "number_beginning" });
        }
    }
}
