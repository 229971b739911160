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

            migrationBuilder.DropIndex(
                name: "ix_audit_entries_account_id_at",
                table: "audit_entries");

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

            migrationBuilder.AddColumn<long>(
                name: "position",
                table: "outbox_messages",
                type: "bigint",
                nullable: false,
                defaultValue: 0L)
                .Annotation("SqlServer:Identity", "1, 1");

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
                name: "chain_head",
                table: "number_series",
                type: "nvarchar(64)",
                maxLength: 64,
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<long>(
                name: "chain_length",
                table: "number_series",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<string>(
                name: "attachments",
                table: "invoices",
                type: "nvarchar(max)",
                nullable: false,
                defaultValueSql: "'[]'",
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<DateOnly>(
                name: "billed_on",
                table: "invoices",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "chain_position",
                table: "invoices",
                type: "bigint",
                nullable: true);

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
                name: "hash",
                table: "invoices",
                type: "nvarchar(64)",
                maxLength: 64,
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

            migrationBuilder.AddColumn<string>(
                name: "previous_hash",
                table: "invoices",
                type: "nvarchar(64)",
                maxLength: 64,
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<string>(
                name: "revision_hash",
                table: "invoices",
                type: "nvarchar(64)",
                maxLength: 64,
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

            migrationBuilder.AddColumn<DateOnly>(
                name: "billed_through",
                table: "contracts",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "next_billing_on",
                table: "contracts",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "address",
                table: "audit_entries",
                type: "nvarchar(64)",
                maxLength: 64,
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<string>(
                name: "agent",
                table: "audit_entries",
                type: "nvarchar(200)",
                maxLength: 200,
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<string>(
                name: "changes",
                table: "audit_entries",
                type: "nvarchar(max)",
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<Guid>(
                name: "credential_id",
                table: "audit_entries",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "entity_id",
                table: "audit_entries",
                type: "nvarchar(128)",
                maxLength: 128,
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<string>(
                name: "entity_type",
                table: "audit_entries",
                type: "nvarchar(64)",
                maxLength: 64,
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<string>(
                name: "job",
                table: "audit_entries",
                type: "nvarchar(64)",
                maxLength: 64,
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<string>(
                name: "request",
                table: "audit_entries",
                type: "nvarchar(64)",
                maxLength: 64,
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<string>(
                name: "route",
                table: "audit_entries",
                type: "nvarchar(200)",
                maxLength: 200,
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.CreateTable(
                name: "billing_runs",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    organization_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    through = table.Column<DateOnly>(type: "date", nullable: false),
                    mode = table.Column<string>(type: "nvarchar(24)", maxLength: 24, nullable: false, collation: "Latin1_General_100_BIN2"),
                    work_state = table.Column<string>(type: "nvarchar(24)", maxLength: 24, nullable: false, collation: "Latin1_General_100_BIN2"),
                    work_due_since = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    work_token = table.Column<long>(type: "bigint", nullable: false),
                    work_attempts = table.Column<int>(type: "int", nullable: false),
                    work_last_answer = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    status = table.Column<string>(type: "nvarchar(24)", maxLength: 24, nullable: false, collation: "Latin1_General_100_BIN2"),
                    invoiced = table.Column<int>(type: "int", nullable: false),
                    already_invoiced = table.Column<int>(type: "int", nullable: false),
                    refused = table.Column<int>(type: "int", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    completed_at = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: true),
                    account_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_billing_runs", x => x.id);
                });

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
                name: "invoice_revisions",
                columns: table => new
                {
                    invoice_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    revision = table.Column<int>(type: "int", nullable: false),
                    buyer = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    at = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    hash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    account_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_invoice_revisions", x => new { x.invoice_id, x.revision });
                    table.ForeignKey(
                        name: "fk_invoice_revisions_invoices_invoice_id",
                        column: x => x.invoice_id,
                        principalTable: "invoices",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
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

            migrationBuilder.CreateTable(
                name: "webhook_endpoints",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    organization_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    url = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    event_types = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    description = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true, collation: "Latin1_General_100_BIN2"),
                    secrets = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    created_at = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    deleted_at = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: true),
                    status = table.Column<string>(type: "nvarchar(24)", maxLength: 24, nullable: false, collation: "Latin1_General_100_BIN2"),
                    disabled_reason = table.Column<string>(type: "nvarchar(24)", maxLength: 24, nullable: true, collation: "Latin1_General_100_BIN2"),
                    disabled_at = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: true),
                    consecutive_failures = table.Column<int>(type: "int", nullable: false),
                    failing_since = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: true),
                    last_success_at = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: true),
                    last_failure_at = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: true),
                    account_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_webhook_endpoints", x => x.id);
                    table.ForeignKey(
                        name: "fk_webhook_endpoints_organizations_organization_id",
                        column: x => x.organization_id,
                        principalTable: "organizations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "billing_run_entries",
                columns: table => new
                {
                    run_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    contract_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    billed_on = table.Column<DateOnly>(type: "date", nullable: false),
                    outcome = table.Column<string>(type: "nvarchar(24)", maxLength: 24, nullable: false, collation: "Latin1_General_100_BIN2"),
                    invoice_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    code = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Latin1_General_100_BIN2"),
                    message = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    account_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_billing_run_entries", x => new { x.run_id, x.contract_id, x.billed_on });
                    table.ForeignKey(
                        name: "fk_billing_run_entries_billing_runs_run_id",
                        column: x => x.run_id,
                        principalTable: "billing_runs",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "webhook_deliveries",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    endpoint_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    message_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    type = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    payload = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    work_state = table.Column<string>(type: "nvarchar(24)", maxLength: 24, nullable: false, collation: "Latin1_General_100_BIN2"),
                    work_due_since = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    work_token = table.Column<long>(type: "bigint", nullable: false),
                    work_attempts = table.Column<int>(type: "int", nullable: false),
                    work_last_answer = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    last_status = table.Column<int>(type: "int", nullable: true),
                    last_attempt_at = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: true),
                    created_at = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    delivered_at = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: true),
                    account_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_webhook_deliveries", x => x.id);
                    table.ForeignKey(
                        name: "fk_webhook_deliveries_webhook_endpoints_endpoint_id",
                        column: x => x.endpoint_id,
                        principalTable: "webhook_endpoints",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
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
                name: "ux_invoices_chain_position",
                table: "invoices",
                columns: new[] { "account_id", "series_id", "chain_position" },
                unique: true,
                filter: "chain_position is not null");

            migrationBuilder.CreateIndex(
                name: "ux_invoices_contract_billed_on",
                table: "invoices",
                columns: new[] { "account_id", "contract_id", "billed_on" },
                unique: true,
                filter: "billed_on is not null");

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
                name: "ix_contracts_account_id_next_billing_on_serial",
                table: "contracts",
                columns: new[] { "account_id", "next_billing_on", "serial" },
                filter: "next_billing_on is not null");

            migrationBuilder.CreateIndex(
                name: "ix_contracts_account_id_start_id",
                table: "contracts",
                columns: new[] { "account_id", "start", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_audit_entries_account_id_action_at_id",
                table: "audit_entries",
                columns: new[] { "account_id", "action", "at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_audit_entries_account_id_actor_at_id",
                table: "audit_entries",
                columns: new[] { "account_id", "actor", "at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_audit_entries_account_id_at_id",
                table: "audit_entries",
                columns: new[] { "account_id", "at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_audit_entries_account_id_entity_type_entity_id_at_id",
                table: "audit_entries",
                columns: new[] { "account_id", "entity_type", "entity_id", "at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_billing_run_entries_account_id_run_id_outcome",
                table: "billing_run_entries",
                columns: new[] { "account_id", "run_id", "outcome" });

            migrationBuilder.CreateIndex(
                name: "ix_billing_runs_account_id_created_at_id",
                table: "billing_runs",
                columns: new[] { "account_id", "created_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_billing_runs_due",
                table: "billing_runs",
                column: "work_due_since",
                filter: "work_state = 'Queued'");

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

            migrationBuilder.CreateIndex(
                name: "ix_webhook_deliveries_account_id_created_at_id",
                table: "webhook_deliveries",
                columns: new[] { "account_id", "created_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_webhook_deliveries_account_id_endpoint_id_created_at_id",
                table: "webhook_deliveries",
                columns: new[] { "account_id", "endpoint_id", "created_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_webhook_deliveries_account_id_type_created_at_id",
                table: "webhook_deliveries",
                columns: new[] { "account_id", "type", "created_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_webhook_deliveries_due",
                table: "webhook_deliveries",
                column: "work_due_since",
                filter: "work_state = 'Queued'");

            migrationBuilder.CreateIndex(
                name: "ix_webhook_deliveries_endpoint_id",
                table: "webhook_deliveries",
                column: "endpoint_id");

            migrationBuilder.CreateIndex(
                name: "ux_webhook_deliveries_message",
                table: "webhook_deliveries",
                columns: new[] { "account_id", "message_id", "endpoint_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_webhook_endpoints_account_id_created_at_id",
                table: "webhook_endpoints",
                columns: new[] { "account_id", "created_at", "id" });

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
                name: "billing_run_entries");

            migrationBuilder.DropTable(
                name: "invoice_attachments");

            migrationBuilder.DropTable(
                name: "invoice_revisions");

            migrationBuilder.DropTable(
                name: "keyed_answers");

            migrationBuilder.DropTable(
                name: "webhook_deliveries");

            migrationBuilder.DropTable(
                name: "billing_runs");

            migrationBuilder.DropTable(
                name: "webhook_endpoints");

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
                name: "ux_invoices_chain_position",
                table: "invoices");

            migrationBuilder.DropIndex(
                name: "ux_invoices_contract_billed_on",
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
                name: "ix_contracts_account_id_next_billing_on_serial",
                table: "contracts");

            migrationBuilder.DropIndex(
                name: "ix_contracts_account_id_start_id",
                table: "contracts");

            migrationBuilder.DropIndex(
                name: "ix_audit_entries_account_id_action_at_id",
                table: "audit_entries");

            migrationBuilder.DropIndex(
                name: "ix_audit_entries_account_id_actor_at_id",
                table: "audit_entries");

            migrationBuilder.DropIndex(
                name: "ix_audit_entries_account_id_at_id",
                table: "audit_entries");

            migrationBuilder.DropIndex(
                name: "ix_audit_entries_account_id_entity_type_entity_id_at_id",
                table: "audit_entries");

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
                name: "position",
                table: "outbox_messages");

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
                name: "chain_head",
                table: "number_series");

            migrationBuilder.DropColumn(
                name: "chain_length",
                table: "number_series");

            migrationBuilder.DropColumn(
                name: "attachments",
                table: "invoices");

            migrationBuilder.DropColumn(
                name: "billed_on",
                table: "invoices");

            migrationBuilder.DropColumn(
                name: "chain_position",
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
                name: "hash",
                table: "invoices");

            migrationBuilder.DropColumn(
                name: "invoicing_period",
                table: "invoices");

            migrationBuilder.DropColumn(
                name: "payment_terms",
                table: "invoices");

            migrationBuilder.DropColumn(
                name: "previous_hash",
                table: "invoices");

            migrationBuilder.DropColumn(
                name: "revision_hash",
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

            migrationBuilder.DropColumn(
                name: "billed_through",
                table: "contracts");

            migrationBuilder.DropColumn(
                name: "next_billing_on",
                table: "contracts");

            migrationBuilder.DropColumn(
                name: "address",
                table: "audit_entries");

            migrationBuilder.DropColumn(
                name: "agent",
                table: "audit_entries");

            migrationBuilder.DropColumn(
                name: "changes",
                table: "audit_entries");

            migrationBuilder.DropColumn(
                name: "credential_id",
                table: "audit_entries");

            migrationBuilder.DropColumn(
                name: "entity_id",
                table: "audit_entries");

            migrationBuilder.DropColumn(
                name: "entity_type",
                table: "audit_entries");

            migrationBuilder.DropColumn(
                name: "job",
                table: "audit_entries");

            migrationBuilder.DropColumn(
                name: "request",
                table: "audit_entries");

            migrationBuilder.DropColumn(
                name: "route",
                table: "audit_entries");

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

            migrationBuilder.CreateIndex(
                name: "ix_audit_entries_account_id_at",
                table: "audit_entries",
                columns: new[] { "account_id", "at" });
        }
    }
}
