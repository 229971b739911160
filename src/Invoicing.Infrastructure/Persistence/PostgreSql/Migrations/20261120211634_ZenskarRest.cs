using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Invoicing.Infrastructure.Persistence.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class ZenskarRest : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateSequence(
                name: "product_serials",
                incrementBy: 50);

            migrationBuilder.CreateSequence(
                name: "usage_event_serials",
                incrementBy: 50);

            migrationBuilder.AddColumn<bool>(
                name: "is_anchored_to_month_end",
                table: "contracts",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "pauses",
                table: "contracts",
                type: "jsonb",
                nullable: false,
                defaultValueSql: "'[]'");

            migrationBuilder.AddColumn<string>(
                name: "phases",
                table: "contracts",
                type: "jsonb",
                nullable: false,
                defaultValueSql: "'[]'");

            migrationBuilder.CreateTable(
                name: "products",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    serial = table.Column<long>(type: "bigint", nullable: false),
                    organization_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    kind = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    sku = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: true),
                    description = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    is_active = table.Column<bool>(type: "boolean", nullable: false),
                    prices = table.Column<string>(type: "jsonb", nullable: false),
                    attributes = table.Column<string>(type: "text", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false)
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
                name: "usage_events",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    serial = table.Column<long>(type: "bigint", nullable: false),
                    organization_id = table.Column<Guid>(type: "uuid", nullable: false),
                    customer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    meter = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    key = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    timestamp = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    quantity = table.Column<decimal>(type: "numeric(28,10)", precision: 28, scale: 10, nullable: false),
                    data = table.Column<string>(type: "text", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false)
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
                name: "ix_contracts_account_id_organization_id_created_at_serial",
                table: "contracts",
                columns: new[] { "account_id", "organization_id", "created_at", "serial" });

            migrationBuilder.CreateIndex(
                name: "ix_contracts_account_id_organization_id_end",
                table: "contracts",
                columns: new[] { "account_id", "organization_id", "end" });

            migrationBuilder.CreateIndex(
                name: "ix_contracts_account_id_organization_id_start",
                table: "contracts",
                columns: new[] { "account_id", "organization_id", "start" });

            migrationBuilder.CreateIndex(
                name: "ix_contracts_account_id_organization_id_status_created_at_seri~",
                table: "contracts",
                columns: new[] { "account_id", "organization_id", "status", "created_at", "serial" });

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
                name: "ix_usage_events_account_id_organization_id_meter_timestamp_ser~",
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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "products");

            migrationBuilder.DropTable(
                name: "usage_events");

            migrationBuilder.DropIndex(
                name: "ix_contracts_account_id_organization_id_created_at_serial",
                table: "contracts");

            migrationBuilder.DropIndex(
                name: "ix_contracts_account_id_organization_id_end",
                table: "contracts");

            migrationBuilder.DropIndex(
                name: "ix_contracts_account_id_organization_id_start",
                table: "contracts");

            migrationBuilder.DropIndex(
                name: "ix_contracts_account_id_organization_id_status_created_at_seri~",
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

            migrationBuilder.DropSequence(
                name: "product_serials");

            migrationBuilder.DropSequence(
                name: "usage_event_serials");
        }
    }
}
