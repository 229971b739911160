using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Invoicing.Infrastructure.Persistence.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class NativeApi : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_usage_events_customer_id",
                table: "usage_events");

            migrationBuilder.DropIndex(
                name: "ix_source_documents_organization_id",
                table: "source_documents");

            migrationBuilder.DropIndex(
                name: "ix_products_organization_id",
                table: "products");

            migrationBuilder.DropIndex(
                name: "ix_payment_accounts_customer_id",
                table: "payment_accounts");

            migrationBuilder.DropIndex(
                name: "ix_orders_customer_id",
                table: "orders");

            migrationBuilder.DropIndex(
                name: "ix_invoices_account_id_credited_invoice_id",
                table: "invoices");

            migrationBuilder.DropIndex(
                name: "ix_invoices_account_id_organization_id_number_key",
                table: "invoices");

            migrationBuilder.DropIndex(
                name: "ix_invoices_contract_id",
                table: "invoices");

            migrationBuilder.DropIndex(
                name: "ix_invoices_credited_invoice_id",
                table: "invoices");

            migrationBuilder.DropIndex(
                name: "ix_invoices_customer_id",
                table: "invoices");

            migrationBuilder.DropIndex(
                name: "ix_invoices_order_id",
                table: "invoices");

            migrationBuilder.DropIndex(
                name: "ix_invoices_organization_id",
                table: "invoices");

            migrationBuilder.DropIndex(
                name: "ix_customers_organization_id",
                table: "customers");

            migrationBuilder.DropIndex(
                name: "ix_contracts_customer_id",
                table: "contracts");

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

            migrationBuilder.AddColumn<decimal>(
                name: "gross_amount",
                table: "invoices",
                type: "decimal(28,10)",
                precision: 28,
                scale: 10,
                nullable: false,
                defaultValue: 0m);

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

            migrationBuilder.CreateTable(
                name: "keyed_answers",
                columns: table => new
                {
                    account_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    name = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: false),
                    fingerprint = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: false),
                    answer = table.Column<byte[]>(type: "varbinary(max)", nullable: false),
                    expires_at = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_keyed_answers", x => new { x.account_id, x.name });
                });

            migrationBuilder.CreateIndex(
                name: "ix_usage_events_account_id_created_at_id",
                table: "usage_events",
                columns: new[] { "account_id", "created_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_usage_events_account_id_timestamp_id",
                table: "usage_events",
                columns: new[] { "account_id", "timestamp", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_renderings_account_id_created_at_id",
                table: "renderings",
                columns: new[] { "account_id", "created_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_payments_account_id_created_at_id",
                table: "payments",
                columns: new[] { "account_id", "created_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_payments_account_id_credit_holder_id_created_at_id",
                table: "payments",
                columns: new[] { "account_id", "credit_holder_id", "created_at", "id" },
                filter: "credit_holder_id is not null");

            migrationBuilder.CreateIndex(
                name: "ix_payments_account_id_date_id",
                table: "payments",
                columns: new[] { "account_id", "date", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_payments_account_id_reference",
                table: "payments",
                columns: new[] { "account_id", "reference" },
                filter: "reference is not null");

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
                name: "ix_invoices_account_id_currency_created_at",
                table: "invoices",
                columns: new[] { "account_id", "currency", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_invoices_account_id_due_date_id",
                table: "invoices",
                columns: new[] { "account_id", "due_date", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_invoices_account_id_external_id",
                table: "invoices",
                columns: new[] { "account_id", "external_id" },
                filter: "external_id is not null");

            migrationBuilder.CreateIndex(
                name: "ix_invoices_account_id_gross_amount_id",
                table: "invoices",
                columns: new[] { "account_id", "gross_amount", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_invoices_account_id_issue_date_id",
                table: "invoices",
                columns: new[] { "account_id", "issue_date", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_invoices_account_id_issued_at",
                table: "invoices",
                columns: new[] { "account_id", "issued_at" });

            migrationBuilder.CreateIndex(
                name: "ix_invoices_account_id_kind_created_at",
                table: "invoices",
                columns: new[] { "account_id", "kind", "created_at" },
                filter: "kind = 'CreditNote'");

            migrationBuilder.CreateIndex(
                name: "ix_invoices_account_id_number_id",
                table: "invoices",
                columns: new[] { "account_id", "number", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_invoices_account_id_open_amount",
                table: "invoices",
                columns: new[] { "account_id", "open_amount" });

            migrationBuilder.CreateIndex(
                name: "ix_invoices_account_id_reference",
                table: "invoices",
                columns: new[] { "account_id", "reference" },
                filter: "reference is not null");

            migrationBuilder.CreateIndex(
                name: "ix_invoices_account_id_status_created_at",
                table: "invoices",
                columns: new[] { "account_id", "status", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_invoices_account_id_updated_at_id",
                table: "invoices",
                columns: new[] { "account_id", "updated_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_invoices_contract_id",
                table: "invoices",
                column: "contract_id",
                filter: "contract_id is not null");

            migrationBuilder.CreateIndex(
                name: "ix_invoices_corrects_invoice_id",
                table: "invoices",
                column: "corrects_invoice_id");

            migrationBuilder.CreateIndex(
                name: "ix_invoices_credited_invoice_id",
                table: "invoices",
                column: "credited_invoice_id",
                filter: "credited_invoice_id is not null");

            migrationBuilder.CreateIndex(
                name: "ux_invoices_corrects",
                table: "invoices",
                columns: new[] { "account_id", "corrects_invoice_id" },
                unique: true,
                filter: "corrects_invoice_id is not null");

            migrationBuilder.CreateIndex(
                name: "ix_customers_account_id_email_id",
                table: "customers",
                columns: new[] { "account_id", "email", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_customers_account_id_external_id",
                table: "customers",
                columns: new[] { "account_id", "external_id" },
                filter: "external_id is not null");

            migrationBuilder.CreateIndex(
                name: "ix_customers_account_id_vat_id",
                table: "customers",
                columns: new[] { "account_id", "vat_id" },
                filter: "vat_id is not null");

            migrationBuilder.CreateIndex(
                name: "ix_contracts_account_id_created_at_id",
                table: "contracts",
                columns: new[] { "account_id", "created_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_contracts_account_id_end_id",
                table: "contracts",
                columns: new[] { "account_id", "end", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_contracts_account_id_name_id",
                table: "contracts",
                columns: new[] { "account_id", "name", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_contracts_account_id_start_id",
                table: "contracts",
                columns: new[] { "account_id", "start", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_invoice_attachments_account_id_invoice_id",
                table: "invoice_attachments",
                columns: new[] { "account_id", "invoice_id" });

            migrationBuilder.CreateIndex(
                name: "ix_invoice_attachments_invoice_id",
                table: "invoice_attachments",
                column: "invoice_id");

            migrationBuilder.CreateIndex(
                name: "ix_keyed_answers_expires_at",
                table: "keyed_answers",
                column: "expires_at");

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

            migrationBuilder.DropTable(
                name: "keyed_answers");

            migrationBuilder.DropIndex(
                name: "ix_usage_events_account_id_created_at_id",
                table: "usage_events");

            migrationBuilder.DropIndex(
                name: "ix_usage_events_account_id_timestamp_id",
                table: "usage_events");

            migrationBuilder.DropIndex(
                name: "ix_renderings_account_id_created_at_id",
                table: "renderings");

            migrationBuilder.DropIndex(
                name: "ix_payments_account_id_created_at_id",
                table: "payments");

            migrationBuilder.DropIndex(
                name: "ix_payments_account_id_credit_holder_id_created_at_id",
                table: "payments");

            migrationBuilder.DropIndex(
                name: "ix_payments_account_id_date_id",
                table: "payments");

            migrationBuilder.DropIndex(
                name: "ix_payments_account_id_reference",
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
                name: "ix_invoices_account_id_currency_created_at",
                table: "invoices");

            migrationBuilder.DropIndex(
                name: "ix_invoices_account_id_due_date_id",
                table: "invoices");

            migrationBuilder.DropIndex(
                name: "ix_invoices_account_id_external_id",
                table: "invoices");

            migrationBuilder.DropIndex(
                name: "ix_invoices_account_id_gross_amount_id",
                table: "invoices");

            migrationBuilder.DropIndex(
                name: "ix_invoices_account_id_issue_date_id",
                table: "invoices");

            migrationBuilder.DropIndex(
                name: "ix_invoices_account_id_issued_at",
                table: "invoices");

            migrationBuilder.DropIndex(
                name: "ix_invoices_account_id_kind_created_at",
                table: "invoices");

            migrationBuilder.DropIndex(
                name: "ix_invoices_account_id_number_id",
                table: "invoices");

            migrationBuilder.DropIndex(
                name: "ix_invoices_account_id_open_amount",
                table: "invoices");

            migrationBuilder.DropIndex(
                name: "ix_invoices_account_id_reference",
                table: "invoices");

            migrationBuilder.DropIndex(
                name: "ix_invoices_account_id_status_created_at",
                table: "invoices");

            migrationBuilder.DropIndex(
                name: "ix_invoices_account_id_updated_at_id",
                table: "invoices");

            migrationBuilder.DropIndex(
                name: "ix_invoices_contract_id",
                table: "invoices");

            migrationBuilder.DropIndex(
                name: "ix_invoices_corrects_invoice_id",
                table: "invoices");

            migrationBuilder.DropIndex(
                name: "ix_invoices_credited_invoice_id",
                table: "invoices");

            migrationBuilder.DropIndex(
                name: "ux_invoices_corrects",
                table: "invoices");

            migrationBuilder.DropIndex(
                name: "ix_customers_account_id_email_id",
                table: "customers");

            migrationBuilder.DropIndex(
                name: "ix_customers_account_id_external_id",
                table: "customers");

            migrationBuilder.DropIndex(
                name: "ix_customers_account_id_vat_id",
                table: "customers");

            migrationBuilder.DropIndex(
                name: "ix_contracts_account_id_created_at_id",
                table: "contracts");

            migrationBuilder.DropIndex(
                name: "ix_contracts_account_id_end_id",
                table: "contracts");

            migrationBuilder.DropIndex(
                name: "ix_contracts_account_id_name_id",
                table: "contracts");

            migrationBuilder.DropIndex(
                name: "ix_contracts_account_id_start_id",
                table: "contracts");

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
                name: "gross_amount",
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

            migrationBuilder.CreateIndex(
                name: "ix_usage_events_customer_id",
                table: "usage_events",
                column: "customer_id");

            migrationBuilder.CreateIndex(
                name: "ix_source_documents_organization_id",
                table: "source_documents",
                column: "organization_id");

            migrationBuilder.CreateIndex(
                name: "ix_products_organization_id",
                table: "products",
                column: "organization_id");

            migrationBuilder.CreateIndex(
                name: "ix_payment_accounts_customer_id",
                table: "payment_accounts",
                column: "customer_id");

            migrationBuilder.CreateIndex(
                name: "ix_orders_customer_id",
                table: "orders",
                column: "customer_id");

            migrationBuilder.CreateIndex(
                name: "ix_invoices_account_id_credited_invoice_id",
                table: "invoices",
                columns: new[] { "account_id", "credited_invoice_id" });

            migrationBuilder.CreateIndex(
                name: "ix_invoices_account_id_organization_id_number_key",
                table: "invoices",
                columns: new[] { "account_id", "organization_id", "number_key" });

            migrationBuilder.CreateIndex(
                name: "ix_invoices_contract_id",
                table: "invoices",
                column: "contract_id");

            migrationBuilder.CreateIndex(
                name: "ix_invoices_credited_invoice_id",
                table: "invoices",
                column: "credited_invoice_id");

            migrationBuilder.CreateIndex(
                name: "ix_invoices_customer_id",
                table: "invoices",
                column: "customer_id");

            migrationBuilder.CreateIndex(
                name: "ix_invoices_order_id",
                table: "invoices",
                column: "order_id");

            migrationBuilder.CreateIndex(
                name: "ix_invoices_organization_id",
                table: "invoices",
                column: "organization_id");

            migrationBuilder.CreateIndex(
                name: "ix_customers_organization_id",
                table: "customers",
                column: "organization_id");

            migrationBuilder.CreateIndex(
                name: "ix_contracts_customer_id",
                table: "contracts",
                column: "customer_id");
        }
    }
}
