using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Invoicing.Infrastructure.Persistence.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class Lists : Migration
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

            migrationBuilder.AddColumn<decimal>(
                name: "gross_amount",
                table: "invoices",
                type: "decimal(28,10)",
                precision: 28,
                scale: 10,
                nullable: false,
                defaultValue: 0m);

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
                name: "ix_payments_account_id_date_id",
                table: "payments",
                columns: new[] { "account_id", "date", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_payments_account_id_reference",
                table: "payments",
                columns: new[] { "account_id", "reference" },
                filter: "reference is not null");

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
                name: "ix_invoices_credited_invoice_id",
                table: "invoices",
                column: "credited_invoice_id",
                filter: "credited_invoice_id is not null");

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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
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
                name: "ix_payments_account_id_date_id",
                table: "payments");

            migrationBuilder.DropIndex(
                name: "ix_payments_account_id_reference",
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
                name: "ix_invoices_credited_invoice_id",
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
                name: "gross_amount",
                table: "invoices");

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
