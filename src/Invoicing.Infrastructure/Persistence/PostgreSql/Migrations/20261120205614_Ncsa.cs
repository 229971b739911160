using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Invoicing.Infrastructure.Persistence.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class Ncsa : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_contracts_account_id_customer_id",
                table: "contracts");

            migrationBuilder.CreateSequence(
                name: "payment_account_serials",
                incrementBy: 50);

            migrationBuilder.AddColumn<string>(
                name: "attributes",
                table: "contracts",
                type: "text",
                nullable: false,
                defaultValueSql: "'{}'");

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "terms_accepted_at",
                table: "contracts",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "terms_accepted_by",
                table: "contracts",
                type: "character varying(255)",
                maxLength: 255,
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "withdrawn_at",
                table: "contracts",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "payment_accounts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    serial = table.Column<long>(type: "bigint", nullable: false),
                    customer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    contract_id = table.Column<Guid>(type: "uuid", nullable: true),
                    brand = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: false),
                    last_four = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false)
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

            migrationBuilder.CreateIndex(
                name: "ix_contracts_account_id_customer_id_serial",
                table: "contracts",
                columns: new[] { "account_id", "customer_id", "serial" });

            migrationBuilder.CreateIndex(
                name: "ix_contracts_account_id_organization_id_serial",
                table: "contracts",
                columns: new[] { "account_id", "organization_id", "serial" });

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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "payment_accounts");

            migrationBuilder.DropIndex(
                name: "ix_contracts_account_id_customer_id_serial",
                table: "contracts");

            migrationBuilder.DropIndex(
                name: "ix_contracts_account_id_organization_id_serial",
                table: "contracts");

            migrationBuilder.DropColumn(
                name: "attributes",
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

            migrationBuilder.DropSequence(
                name: "payment_account_serials");

            migrationBuilder.CreateIndex(
                name: "ix_contracts_account_id_customer_id",
                table: "contracts",
                columns: new[] { "account_id", "customer_id" });
        }
    }
}
