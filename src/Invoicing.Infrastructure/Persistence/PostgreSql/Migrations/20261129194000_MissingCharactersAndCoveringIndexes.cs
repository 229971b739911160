using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Invoicing.Infrastructure.Persistence.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class MissingCharactersAndCoveringIndexes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_invoices_account_id_created_at_serial",
                table: "invoices");

            migrationBuilder.DropIndex(
                name: "ix_invoices_account_id_customer_id_created_at_serial",
                table: "invoices");

            migrationBuilder.DropIndex(
                name: "ix_invoices_account_id_due_date_id",
                table: "invoices");

            migrationBuilder.DropIndex(
                name: "ix_invoices_account_id_gross_amount_id",
                table: "invoices");

            migrationBuilder.DropIndex(
                name: "ix_invoices_account_id_issue_date_id",
                table: "invoices");

            migrationBuilder.DropIndex(
                name: "ix_invoices_account_id_number_id",
                table: "invoices");

            migrationBuilder.DropIndex(
                name: "ix_invoices_account_id_organization_id_created_at_serial",
                table: "invoices");

            migrationBuilder.DropIndex(
                name: "ix_invoices_account_id_status_created_at",
                table: "invoices");

            migrationBuilder.DropIndex(
                name: "ix_invoices_account_id_updated_at_id",
                table: "invoices");

            migrationBuilder.DropIndex(
                name: "ix_invoices_credited_invoice_id",
                table: "invoices");

            migrationBuilder.AddColumn<string>(
                name: "missing_characters",
                table: "renderings",
                type: "text",
                nullable: false,
                defaultValue: "",
                collation: "C");

            migrationBuilder.CreateIndex(
                name: "ix_invoices_account_id_created_at_serial",
                table: "invoices",
                columns: new[] { "account_id", "created_at", "serial" })
                .Annotation("Npgsql:IndexInclude", new[] { "status" });

            migrationBuilder.CreateIndex(
                name: "ix_invoices_account_id_customer_id_created_at_serial",
                table: "invoices",
                columns: new[] { "account_id", "customer_id", "created_at", "serial" })
                .Annotation("Npgsql:IndexInclude", new[] { "id", "updated_at", "issue_date", "due_date", "number", "gross_amount" });

            migrationBuilder.CreateIndex(
                name: "ix_invoices_account_id_due_date_id",
                table: "invoices",
                columns: new[] { "account_id", "due_date", "id" })
                .Annotation("Npgsql:IndexInclude", new[] { "status" });

            migrationBuilder.CreateIndex(
                name: "ix_invoices_account_id_gross_amount_id",
                table: "invoices",
                columns: new[] { "account_id", "gross_amount", "id" })
                .Annotation("Npgsql:IndexInclude", new[] { "status" });

            migrationBuilder.CreateIndex(
                name: "ix_invoices_account_id_issue_date_id",
                table: "invoices",
                columns: new[] { "account_id", "issue_date", "id" })
                .Annotation("Npgsql:IndexInclude", new[] { "status" });

            migrationBuilder.CreateIndex(
                name: "ix_invoices_account_id_number_id",
                table: "invoices",
                columns: new[] { "account_id", "number", "id" })
                .Annotation("Npgsql:IndexInclude", new[] { "status" });

            migrationBuilder.CreateIndex(
                name: "ix_invoices_account_id_organization_id_created_at_serial",
                table: "invoices",
                columns: new[] { "account_id", "organization_id", "created_at", "serial" })
                .Annotation("Npgsql:IndexInclude", new[] { "id", "updated_at", "issue_date", "due_date", "number", "gross_amount" });

            migrationBuilder.CreateIndex(
                name: "ix_invoices_account_id_status_created_at",
                table: "invoices",
                columns: new[] { "account_id", "status", "created_at" })
                .Annotation("Npgsql:IndexInclude", new[] { "id", "updated_at", "issue_date", "due_date", "number", "gross_amount" });

            migrationBuilder.CreateIndex(
                name: "ix_invoices_account_id_updated_at_id",
                table: "invoices",
                columns: new[] { "account_id", "updated_at", "id" })
                .Annotation("Npgsql:IndexInclude", new[] { "status" });

            migrationBuilder.CreateIndex(
                name: "ix_invoices_credited_invoice_id",
                table: "invoices",
                column: "credited_invoice_id",
                filter: "credited_invoice_id is not null")
                .Annotation("Npgsql:IndexInclude", new[] { "account_id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_invoices_account_id_created_at_serial",
                table: "invoices");

            migrationBuilder.DropIndex(
                name: "ix_invoices_account_id_customer_id_created_at_serial",
                table: "invoices");

            migrationBuilder.DropIndex(
                name: "ix_invoices_account_id_due_date_id",
                table: "invoices");

            migrationBuilder.DropIndex(
                name: "ix_invoices_account_id_gross_amount_id",
                table: "invoices");

            migrationBuilder.DropIndex(
                name: "ix_invoices_account_id_issue_date_id",
                table: "invoices");

            migrationBuilder.DropIndex(
                name: "ix_invoices_account_id_number_id",
                table: "invoices");

            migrationBuilder.DropIndex(
                name: "ix_invoices_account_id_organization_id_created_at_serial",
                table: "invoices");

            migrationBuilder.DropIndex(
                name: "ix_invoices_account_id_status_created_at",
                table: "invoices");

            migrationBuilder.DropIndex(
                name: "ix_invoices_account_id_updated_at_id",
                table: "invoices");

            migrationBuilder.DropIndex(
                name: "ix_invoices_credited_invoice_id",
                table: "invoices");

            migrationBuilder.DropColumn(
                name: "missing_characters",
                table: "renderings");

            migrationBuilder.CreateIndex(
                name: "ix_invoices_account_id_created_at_serial",
                table: "invoices",
                columns: new[] { "account_id", "created_at", "serial" });

            migrationBuilder.CreateIndex(
                name: "ix_invoices_account_id_customer_id_created_at_serial",
                table: "invoices",
                columns: new[] { "account_id", "customer_id", "created_at", "serial" });

            migrationBuilder.CreateIndex(
                name: "ix_invoices_account_id_due_date_id",
                table: "invoices",
                columns: new[] { "account_id", "due_date", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_invoices_account_id_gross_amount_id",
                table: "invoices",
                columns: new[] { "account_id", "gross_amount", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_invoices_account_id_issue_date_id",
                table: "invoices",
                columns: new[] { "account_id", "issue_date", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_invoices_account_id_number_id",
                table: "invoices",
                columns: new[] { "account_id", "number", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_invoices_account_id_organization_id_created_at_serial",
                table: "invoices",
                columns: new[] { "account_id", "organization_id", "created_at", "serial" });

            migrationBuilder.CreateIndex(
                name: "ix_invoices_account_id_status_created_at",
                table: "invoices",
                columns: new[] { "account_id", "status", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_invoices_account_id_updated_at_id",
                table: "invoices",
                columns: new[] { "account_id", "updated_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_invoices_credited_invoice_id",
                table: "invoices",
                column: "credited_invoice_id",
                filter: "credited_invoice_id is not null");
        }
    }
}
