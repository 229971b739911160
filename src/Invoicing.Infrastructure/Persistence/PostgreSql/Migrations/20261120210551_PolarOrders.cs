using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Invoicing.Infrastructure.Persistence.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class PolarOrders : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "attributes",
                table: "orders",
                type: "text",
                nullable: false,
                defaultValueSql: "'{}'");

            migrationBuilder.AddColumn<Guid>(
                name: "checkout_id",
                table: "orders",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "discount_id",
                table: "orders",
                type: "uuid",
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
                type: "character varying(24)",
                maxLength: 24,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "product_id",
                table: "orders",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "product_name",
                table: "orders",
                type: "character varying(255)",
                maxLength: 255,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "subscription_id",
                table: "orders",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "scopes",
                table: "credentials",
                type: "jsonb",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "received_messages",
                columns: table => new
                {
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    source = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    key = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    received_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_received_messages", x => new { x.account_id, x.source, x.key });
                });

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
                name: "ix_credentials_customer_id",
                table: "credentials",
                column: "customer_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "received_messages");

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
                name: "ix_credentials_customer_id",
                table: "credentials");

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
                name: "scopes",
                table: "credentials");
        }
    }
}
