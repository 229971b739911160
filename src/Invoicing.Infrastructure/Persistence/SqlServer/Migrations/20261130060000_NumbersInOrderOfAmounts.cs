using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Invoicing.Infrastructure.Persistence.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class NumbersInOrderOfAmounts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_invoices_account_id_gross_amount_id",
                table: "invoices");

            migrationBuilder.CreateIndex(
                name: "ix_invoices_account_id_gross_amount_id",
                table: "invoices",
                columns: new[] { "account_id", "gross_amount", "id" })
                .Annotation("SqlServer:Include", new[] { "status", "number" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_invoices_account_id_gross_amount_id",
                table: "invoices");

            migrationBuilder.CreateIndex(
                name: "ix_invoices_account_id_gross_amount_id",
                table: "invoices",
                columns: new[] { "account_id", "gross_amount", "id" })
                .Annotation("SqlServer:Include", new[] { "status" });
        }
    }
}
