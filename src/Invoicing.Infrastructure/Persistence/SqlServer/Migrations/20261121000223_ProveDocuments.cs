using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Invoicing.Infrastructure.Persistence.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class ProveDocuments : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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

            migrationBuilder.AddColumn<long>(
                name: "chain_position",
                table: "invoices",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "hash",
                table: "invoices",
                type: "nvarchar(64)",
                maxLength: 64,
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

            migrationBuilder.CreateTable(
                name: "invoice_revisions",
                columns: table => new
                {
                    invoice_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    revision = table.Column<int>(type: "int", nullable: false),
                    buyer = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    at = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    hash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    version = table.Column<int>(type: "int", nullable: false),
                    account_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
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

            migrationBuilder.CreateIndex(
                name: "ux_invoices_chain_position",
                table: "invoices",
                columns: new[] { "account_id", "series_id", "chain_position" },
                unique: true,
                filter: "chain_position is not null");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "invoice_revisions");

            migrationBuilder.DropIndex(
                name: "ux_invoices_chain_position",
                table: "invoices");

            migrationBuilder.DropColumn(
                name: "chain_head",
                table: "number_series");

            migrationBuilder.DropColumn(
                name: "chain_length",
                table: "number_series");

            migrationBuilder.DropColumn(
                name: "chain_position",
                table: "invoices");

            migrationBuilder.DropColumn(
                name: "hash",
                table: "invoices");

            migrationBuilder.DropColumn(
                name: "previous_hash",
                table: "invoices");

            migrationBuilder.DropColumn(
                name: "revision_hash",
                table: "invoices");
        }
    }
}
