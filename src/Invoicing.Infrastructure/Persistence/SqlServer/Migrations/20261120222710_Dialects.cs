using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Invoicing.Infrastructure.Persistence.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class Dialects : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropPrimaryKey(
                name: "pk_source_documents",
                table: "source_documents");

            migrationBuilder.DropIndex(
                name: "ix_payments_account_id_invoice_id",
                table: "payments");

            migrationBuilder.DropIndex(
                name: "ix_invoices_account_id_organization_id_created_at",
                table: "invoices");

            migrationBuilder.DropIndex(
                name: "ux_customers_company_identifier",
                table: "customers");

            migrationBuilder.DropIndex(
                name: "ux_customers_external_id",
                table: "customers");

            migrationBuilder.DropIndex(
                name: "ix_credentials_account_id",
                table: "credentials");

            migrationBuilder.DropIndex(
                name: "ix_contracts_account_id_customer_id",
                table: "contracts");

            migrationBuilder.CreateSequence(
                name: "payment_account_serials",
                incrementBy: 50);

            migrationBuilder.CreateSequence(
                name: "product_serials",
                incrementBy: 50);

            migrationBuilder.CreateSequence(
                name: "usage_event_serials",
                incrementBy: 50);

            migrationBuilder.AlterColumn<Guid>(
                name: "invoice_id",
                table: "source_documents",
                type: "uniqueidentifier",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "uniqueidentifier");

            migrationBuilder.AddColumn<string>(
                name: "collection",
                table: "source_documents",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "",
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<string>(
                name: "attributes",
                table: "orders",
                type: "nvarchar(max)",
                nullable: false,
                defaultValueSql: "'{}'",
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<Guid>(
                name: "checkout_id",
                table: "orders",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "discount_id",
                table: "orders",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "net_minor",
                table: "orders",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<string>(
                name: "product_billing",
                table: "orders",
                type: "nvarchar(24)",
                maxLength: 24,
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<Guid>(
                name: "product_id",
                table: "orders",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "product_name",
                table: "orders",
                type: "nvarchar(255)",
                maxLength: 255,
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<Guid>(
                name: "subscription_id",
                table: "orders",
                type: "uniqueidentifier",
                nullable: true);

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

            migrationBuilder.AddColumn<string>(
                name: "attributes",
                table: "customers",
                type: "nvarchar(max)",
                nullable: false,
                defaultValueSql: "'{}'",
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "deleted_at",
                table: "customers",
                type: "datetimeoffset(6)",
                precision: 6,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "email_key",
                table: "customers",
                type: "nvarchar(320)",
                maxLength: 320,
                nullable: false,
                defaultValue: "",
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<string>(
                name: "locale",
                table: "customers",
                type: "nvarchar(35)",
                maxLength: 35,
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "modified_at",
                table: "customers",
                type: "datetimeoffset(6)",
                precision: 6,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "phone",
                table: "customers",
                type: "nvarchar(64)",
                maxLength: 64,
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<string>(
                name: "shipping_address",
                table: "customers",
                type: "nvarchar(max)",
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<string>(
                name: "tax_ids",
                table: "customers",
                type: "nvarchar(max)",
                nullable: false,
                defaultValueSql: "'[]'",
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<string>(
                name: "unique_email",
                table: "customers",
                type: "nvarchar(320)",
                maxLength: 320,
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<string>(
                name: "beginning",
                table: "credentials",
                type: "nvarchar(8)",
                maxLength: 8,
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<string>(
                name: "permissions",
                table: "credentials",
                type: "nvarchar(max)",
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<byte[]>(
                name: "refresh_hash",
                table: "credentials",
                type: "varbinary(32)",
                maxLength: 32,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "scopes",
                table: "credentials",
                type: "nvarchar(max)",
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<string>(
                name: "attributes",
                table: "contracts",
                type: "nvarchar(max)",
                nullable: false,
                defaultValueSql: "'{}'",
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<bool>(
                name: "is_anchored_to_month_end",
                table: "contracts",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "pauses",
                table: "contracts",
                type: "nvarchar(max)",
                nullable: false,
                defaultValueSql: "'[]'",
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<string>(
                name: "phases",
                table: "contracts",
                type: "nvarchar(max)",
                nullable: false,
                defaultValueSql: "'[]'",
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "terms_accepted_at",
                table: "contracts",
                type: "datetimeoffset(6)",
                precision: 6,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "terms_accepted_by",
                table: "contracts",
                type: "nvarchar(255)",
                maxLength: 255,
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "withdrawn_at",
                table: "contracts",
                type: "datetimeoffset(6)",
                precision: 6,
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

            migrationBuilder.AddPrimaryKey(
                name: "pk_source_documents",
                table: "source_documents",
                columns: new[] { "account_id", "organization_id", "collection", "key" })
                .Annotation("SqlServer:Clustered", false);

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

            migrationBuilder.CreateTable(
                name: "payment_accounts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    serial = table.Column<long>(type: "bigint", nullable: false),
                    customer_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    contract_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    brand = table.Column<string>(type: "nvarchar(24)", maxLength: 24, nullable: false, collation: "Latin1_General_100_BIN2"),
                    last_four = table.Column<string>(type: "nvarchar(4)", maxLength: 4, nullable: false, collation: "Latin1_General_100_BIN2"),
                    created_at = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    version = table.Column<int>(type: "int", nullable: false),
                    account_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_payment_accounts", x => x.id);
                    table.UniqueConstraint("ak_payment_accounts_serial", x => x.serial);
                    table.ForeignKey(
                        name: "fk_payment_accounts_contracts_contract_id",
                        column: x => x.contract_id,
                        principalTable: "contracts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_payment_accounts_customers_customer_id",
                        column: x => x.customer_id,
                        principalTable: "customers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "products",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    serial = table.Column<long>(type: "bigint", nullable: false),
                    organization_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    name = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false, collation: "Latin1_General_100_BIN2"),
                    kind = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    sku = table.Column<string>(type: "nvarchar(255)", maxLength: 255, nullable: true, collation: "Latin1_General_100_BIN2"),
                    description = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    is_active = table.Column<bool>(type: "bit", nullable: false),
                    prices = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    attributes = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    created_at = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    version = table.Column<int>(type: "int", nullable: false),
                    account_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_products", x => x.id);
                    table.UniqueConstraint("ak_products_serial", x => x.serial);
                    table.ForeignKey(
                        name: "fk_products_organizations_organization_id",
                        column: x => x.organization_id,
                        principalTable: "organizations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "received_messages",
                columns: table => new
                {
                    account_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    source = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false, collation: "Latin1_General_100_BIN2"),
                    key = table.Column<string>(type: "nvarchar(255)", maxLength: 255, nullable: false, collation: "Latin1_General_100_BIN2"),
                    received_at = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_received_messages", x => new { x.account_id, x.source, x.key });
                });

            migrationBuilder.CreateTable(
                name: "usage_events",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    serial = table.Column<long>(type: "bigint", nullable: false),
                    organization_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    customer_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    meter = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    key = table.Column<string>(type: "nvarchar(255)", maxLength: 255, nullable: false, collation: "Latin1_General_100_BIN2"),
                    timestamp = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    quantity = table.Column<decimal>(type: "decimal(28,10)", precision: 28, scale: 10, nullable: false),
                    data = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    created_at = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    version = table.Column<int>(type: "int", nullable: false),
                    account_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_usage_events", x => x.id);
                    table.UniqueConstraint("ak_usage_events_serial", x => x.serial);
                    table.ForeignKey(
                        name: "fk_usage_events_customers_customer_id",
                        column: x => x.customer_id,
                        principalTable: "customers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_source_documents_organization_id",
                table: "source_documents",
                column: "organization_id");

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
                name: "ix_orders_account_id_checkout_id",
                table: "orders",
                columns: new[] { "account_id", "checkout_id" });

            migrationBuilder.CreateIndex(
                name: "ix_orders_account_id_created_at",
                table: "orders",
                columns: new[] { "account_id", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_orders_account_id_customer_id_net_minor",
                table: "orders",
                columns: new[] { "account_id", "customer_id", "net_minor" });

            migrationBuilder.CreateIndex(
                name: "ix_orders_account_id_customer_id_product_name",
                table: "orders",
                columns: new[] { "account_id", "customer_id", "product_name" });

            migrationBuilder.CreateIndex(
                name: "ix_orders_account_id_customer_id_subscription_id",
                table: "orders",
                columns: new[] { "account_id", "customer_id", "subscription_id" });

            migrationBuilder.CreateIndex(
                name: "ix_orders_account_id_discount_id",
                table: "orders",
                columns: new[] { "account_id", "discount_id" });

            migrationBuilder.CreateIndex(
                name: "ix_orders_account_id_invoice_number",
                table: "orders",
                columns: new[] { "account_id", "invoice_number" });

            migrationBuilder.CreateIndex(
                name: "ix_orders_account_id_net_minor",
                table: "orders",
                columns: new[] { "account_id", "net_minor" });

            migrationBuilder.CreateIndex(
                name: "ix_orders_account_id_product_billing",
                table: "orders",
                columns: new[] { "account_id", "product_billing" });

            migrationBuilder.CreateIndex(
                name: "ix_orders_account_id_product_id",
                table: "orders",
                columns: new[] { "account_id", "product_id" });

            migrationBuilder.CreateIndex(
                name: "ix_orders_account_id_product_name",
                table: "orders",
                columns: new[] { "account_id", "product_name" });

            migrationBuilder.CreateIndex(
                name: "ix_orders_account_id_status_created_at",
                table: "orders",
                columns: new[] { "account_id", "status", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_orders_account_id_subscription_id",
                table: "orders",
                columns: new[] { "account_id", "subscription_id" });

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
                name: "ix_invoices_account_id_organization_id_number",
                table: "invoices",
                columns: new[] { "account_id", "organization_id", "number" });

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
                name: "ix_customers_account_id_created_at_serial",
                table: "customers",
                columns: new[] { "account_id", "created_at", "serial" });

            migrationBuilder.CreateIndex(
                name: "ix_customers_account_id_email_key_serial",
                table: "customers",
                columns: new[] { "account_id", "email_key", "serial" });

            migrationBuilder.CreateIndex(
                name: "ix_customers_account_id_name_serial",
                table: "customers",
                columns: new[] { "account_id", "name", "serial" });

            migrationBuilder.CreateIndex(
                name: "ux_customers_company_identifier",
                table: "customers",
                columns: new[] { "account_id", "organization_id", "company_identifier" },
                unique: true,
                filter: "company_identifier is not null and deleted_at is null");

            migrationBuilder.CreateIndex(
                name: "ux_customers_external_id",
                table: "customers",
                columns: new[] { "account_id", "organization_id", "external_id" },
                unique: true,
                filter: "external_id is not null and deleted_at is null");

            migrationBuilder.CreateIndex(
                name: "ux_customers_unique_email",
                table: "customers",
                columns: new[] { "account_id", "organization_id", "unique_email" },
                unique: true,
                filter: "unique_email is not null and deleted_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_credentials_account_id_beginning",
                table: "credentials",
                columns: new[] { "account_id", "beginning" });

            migrationBuilder.CreateIndex(
                name: "ix_credentials_customer_id",
                table: "credentials",
                column: "customer_id");

            migrationBuilder.CreateIndex(
                name: "ix_contracts_account_id_customer_id_serial",
                table: "contracts",
                columns: new[] { "account_id", "customer_id", "serial" });

            migrationBuilder.CreateIndex(
                name: "ix_contracts_account_id_organization_id_created_at_serial",
                table: "contracts",
                columns: new[] { "account_id", "organization_id", "created_at", "serial" });

            migrationBuilder.CreateIndex(
                name: "ix_contracts_account_id_organization_id_end",
                table: "contracts",
                columns: new[] { "account_id", "organization_id", "end" });

            migrationBuilder.CreateIndex(
                name: "ix_contracts_account_id_organization_id_serial",
                table: "contracts",
                columns: new[] { "account_id", "organization_id", "serial" });

            migrationBuilder.CreateIndex(
                name: "ix_contracts_account_id_organization_id_start",
                table: "contracts",
                columns: new[] { "account_id", "organization_id", "start" });

            migrationBuilder.CreateIndex(
                name: "ix_contracts_account_id_organization_id_status_created_at_serial",
                table: "contracts",
                columns: new[] { "account_id", "organization_id", "status", "created_at", "serial" });

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

            migrationBuilder.CreateIndex(
                name: "ix_payment_accounts_account_id_customer_id_serial",
                table: "payment_accounts",
                columns: new[] { "account_id", "customer_id", "serial" });

            migrationBuilder.CreateIndex(
                name: "ix_payment_accounts_contract_id",
                table: "payment_accounts",
                column: "contract_id");

            migrationBuilder.CreateIndex(
                name: "ix_payment_accounts_customer_id",
                table: "payment_accounts",
                column: "customer_id");

            migrationBuilder.CreateIndex(
                name: "ix_products_account_id_organization_id_created_at_serial",
                table: "products",
                columns: new[] { "account_id", "organization_id", "created_at", "serial" });

            migrationBuilder.CreateIndex(
                name: "ix_products_account_id_organization_id_kind_created_at_serial",
                table: "products",
                columns: new[] { "account_id", "organization_id", "kind", "created_at", "serial" });

            migrationBuilder.CreateIndex(
                name: "ix_products_organization_id",
                table: "products",
                column: "organization_id");

            migrationBuilder.CreateIndex(
                name: "ix_usage_events_account_id_customer_id_meter_day",
                table: "usage_events",
                columns: new[] { "account_id", "customer_id", "meter", "day" });

            migrationBuilder.CreateIndex(
                name: "ix_usage_events_account_id_organization_id_meter_timestamp_serial",
                table: "usage_events",
                columns: new[] { "account_id", "organization_id", "meter", "timestamp", "serial" });

            migrationBuilder.CreateIndex(
                name: "ix_usage_events_customer_id",
                table: "usage_events",
                column: "customer_id");

            migrationBuilder.CreateIndex(
                name: "ux_usage_events_key",
                table: "usage_events",
                columns: new[] { "account_id", "organization_id", "meter", "key" },
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "fk_invoices_invoices_credited_invoice_id",
                table: "invoices",
                column: "credited_invoice_id",
                principalTable: "invoices",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "fk_source_documents_organizations_organization_id",
                table: "source_documents",
                column: "organization_id",
                principalTable: "organizations",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_invoices_invoices_credited_invoice_id",
                table: "invoices");

            migrationBuilder.DropForeignKey(
                name: "fk_source_documents_organizations_organization_id",
                table: "source_documents");

            migrationBuilder.DropTable(
                name: "company_lines");

            migrationBuilder.DropTable(
                name: "debtor_lines");

            migrationBuilder.DropTable(
                name: "financed_invoices");

            migrationBuilder.DropTable(
                name: "invoice_comments");

            migrationBuilder.DropTable(
                name: "payment_accounts");

            migrationBuilder.DropTable(
                name: "products");

            migrationBuilder.DropTable(
                name: "received_messages");

            migrationBuilder.DropTable(
                name: "usage_events");

            migrationBuilder.DropPrimaryKey(
                name: "pk_source_documents",
                table: "source_documents");

            migrationBuilder.DropIndex(
                name: "ix_source_documents_organization_id",
                table: "source_documents");

            migrationBuilder.DropIndex(
                name: "ix_payments_account_id_invoice_id_created_at_id",
                table: "payments");

            migrationBuilder.DropIndex(
                name: "ix_organizations_account_id_company_identifier",
                table: "organizations");

            migrationBuilder.DropIndex(
                name: "ix_orders_account_id_checkout_id",
                table: "orders");

            migrationBuilder.DropIndex(
                name: "ix_orders_account_id_created_at",
                table: "orders");

            migrationBuilder.DropIndex(
                name: "ix_orders_account_id_customer_id_net_minor",
                table: "orders");

            migrationBuilder.DropIndex(
                name: "ix_orders_account_id_customer_id_product_name",
                table: "orders");

            migrationBuilder.DropIndex(
                name: "ix_orders_account_id_customer_id_subscription_id",
                table: "orders");

            migrationBuilder.DropIndex(
                name: "ix_orders_account_id_discount_id",
                table: "orders");

            migrationBuilder.DropIndex(
                name: "ix_orders_account_id_invoice_number",
                table: "orders");

            migrationBuilder.DropIndex(
                name: "ix_orders_account_id_net_minor",
                table: "orders");

            migrationBuilder.DropIndex(
                name: "ix_orders_account_id_product_billing",
                table: "orders");

            migrationBuilder.DropIndex(
                name: "ix_orders_account_id_product_id",
                table: "orders");

            migrationBuilder.DropIndex(
                name: "ix_orders_account_id_product_name",
                table: "orders");

            migrationBuilder.DropIndex(
                name: "ix_orders_account_id_status_created_at",
                table: "orders");

            migrationBuilder.DropIndex(
                name: "ix_orders_account_id_subscription_id",
                table: "orders");

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
                name: "ix_invoices_account_id_organization_id_number",
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
                name: "ix_customers_account_id_created_at_serial",
                table: "customers");

            migrationBuilder.DropIndex(
                name: "ix_customers_account_id_email_key_serial",
                table: "customers");

            migrationBuilder.DropIndex(
                name: "ix_customers_account_id_name_serial",
                table: "customers");

            migrationBuilder.DropIndex(
                name: "ux_customers_company_identifier",
                table: "customers");

            migrationBuilder.DropIndex(
                name: "ux_customers_external_id",
                table: "customers");

            migrationBuilder.DropIndex(
                name: "ux_customers_unique_email",
                table: "customers");

            migrationBuilder.DropIndex(
                name: "ix_credentials_account_id_beginning",
                table: "credentials");

            migrationBuilder.DropIndex(
                name: "ix_credentials_customer_id",
                table: "credentials");

            migrationBuilder.DropIndex(
                name: "ix_contracts_account_id_customer_id_serial",
                table: "contracts");

            migrationBuilder.DropIndex(
                name: "ix_contracts_account_id_organization_id_created_at_serial",
                table: "contracts");

            migrationBuilder.DropIndex(
                name: "ix_contracts_account_id_organization_id_end",
                table: "contracts");

            migrationBuilder.DropIndex(
                name: "ix_contracts_account_id_organization_id_serial",
                table: "contracts");

            migrationBuilder.DropIndex(
                name: "ix_contracts_account_id_organization_id_start",
                table: "contracts");

            migrationBuilder.DropIndex(
                name: "ix_contracts_account_id_organization_id_status_created_at_serial",
                table: "contracts");

            migrationBuilder.DropIndex(
                name: "ix_company_register_country_code_name_key_identifier",
                table: "company_register");

            migrationBuilder.DropColumn(
                name: "collection",
                table: "source_documents");

            migrationBuilder.DropColumn(
                name: "attributes",
                table: "orders");

            migrationBuilder.DropColumn(
                name: "checkout_id",
                table: "orders");

            migrationBuilder.DropColumn(
                name: "discount_id",
                table: "orders");

            migrationBuilder.DropColumn(
                name: "net_minor",
                table: "orders");

            migrationBuilder.DropColumn(
                name: "product_billing",
                table: "orders");

            migrationBuilder.DropColumn(
                name: "product_id",
                table: "orders");

            migrationBuilder.DropColumn(
                name: "product_name",
                table: "orders");

            migrationBuilder.DropColumn(
                name: "subscription_id",
                table: "orders");

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
                name: "attributes",
                table: "customers");

            migrationBuilder.DropColumn(
                name: "deleted_at",
                table: "customers");

            migrationBuilder.DropColumn(
                name: "email_key",
                table: "customers");

            migrationBuilder.DropColumn(
                name: "locale",
                table: "customers");

            migrationBuilder.DropColumn(
                name: "modified_at",
                table: "customers");

            migrationBuilder.DropColumn(
                name: "phone",
                table: "customers");

            migrationBuilder.DropColumn(
                name: "shipping_address",
                table: "customers");

            migrationBuilder.DropColumn(
                name: "tax_ids",
                table: "customers");

            migrationBuilder.DropColumn(
                name: "unique_email",
                table: "customers");

            migrationBuilder.DropColumn(
                name: "beginning",
                table: "credentials");

            migrationBuilder.DropColumn(
                name: "permissions",
                table: "credentials");

            migrationBuilder.DropColumn(
                name: "refresh_hash",
                table: "credentials");

            migrationBuilder.DropColumn(
                name: "scopes",
                table: "credentials");

            migrationBuilder.DropColumn(
                name: "attributes",
                table: "contracts");

            migrationBuilder.DropColumn(
                name: "is_anchored_to_month_end",
                table: "contracts");

            migrationBuilder.DropColumn(
                name: "pauses",
                table: "contracts");

            migrationBuilder.DropColumn(
                name: "phases",
                table: "contracts");

            migrationBuilder.DropColumn(
                name: "terms_accepted_at",
                table: "contracts");

            migrationBuilder.DropColumn(
                name: "terms_accepted_by",
                table: "contracts");

            migrationBuilder.DropColumn(
                name: "withdrawn_at",
                table: "contracts");

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

            migrationBuilder.DropSequence(
                name: "payment_account_serials");

            migrationBuilder.DropSequence(
                name: "product_serials");

            migrationBuilder.DropSequence(
                name: "usage_event_serials");

            migrationBuilder.AlterColumn<Guid>(
                name: "invoice_id",
                table: "source_documents",
                type: "uniqueidentifier",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "uniqueidentifier",
                oldNullable: true);

            migrationBuilder.AddPrimaryKey(
                name: "pk_source_documents",
                table: "source_documents",
                columns: new[] { "account_id", "organization_id", "key" })
                .Annotation("SqlServer:Clustered", false);

            migrationBuilder.CreateIndex(
                name: "ix_payments_account_id_invoice_id",
                table: "payments",
                columns: new[] { "account_id", "invoice_id" });

            migrationBuilder.CreateIndex(
                name: "ix_invoices_account_id_organization_id_created_at",
                table: "invoices",
                columns: new[] { "account_id", "organization_id", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ux_customers_company_identifier",
                table: "customers",
                columns: new[] { "account_id", "organization_id", "company_identifier" },
                unique: true,
                filter: "company_identifier is not null");

            migrationBuilder.CreateIndex(
                name: "ux_customers_external_id",
                table: "customers",
                columns: new[] { "account_id", "organization_id", "external_id" },
                unique: true,
                filter: "external_id is not null");

            migrationBuilder.CreateIndex(
                name: "ix_credentials_account_id",
                table: "credentials",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_contracts_account_id_customer_id",
                table: "contracts",
                columns: new[] { "account_id", "customer_id" });
        }
    }
}
