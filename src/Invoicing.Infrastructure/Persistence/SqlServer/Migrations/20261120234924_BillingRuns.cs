using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Invoicing.Infrastructure.Persistence.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class BillingRuns : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "billed_on",
                table: "invoices",
                type: "date",
                nullable: true);

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
                    version = table.Column<int>(type: "int", nullable: false),
                    account_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_billing_runs", x => x.id);
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
                    version = table.Column<int>(type: "int", nullable: false),
                    account_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
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

            migrationBuilder.CreateIndex(
                name: "ux_invoices_contract_billed_on",
                table: "invoices",
                columns: new[] { "account_id", "contract_id", "billed_on" },
                unique: true,
                filter: "billed_on is not null");

            migrationBuilder.CreateIndex(
                name: "ix_contracts_account_id_next_billing_on_serial",
                table: "contracts",
                columns: new[] { "account_id", "next_billing_on", "serial" },
                filter: "next_billing_on is not null");

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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "billing_run_entries");

            migrationBuilder.DropTable(
                name: "billing_runs");

            migrationBuilder.DropIndex(
                name: "ux_invoices_contract_billed_on",
                table: "invoices");

            migrationBuilder.DropIndex(
                name: "ix_contracts_account_id_next_billing_on_serial",
                table: "contracts");

            migrationBuilder.DropColumn(
                name: "billed_on",
                table: "invoices");

            migrationBuilder.DropColumn(
                name: "billed_through",
                table: "contracts");

            migrationBuilder.DropColumn(
                name: "next_billing_on",
                table: "contracts");
        }
    }
}
