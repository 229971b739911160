using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Invoicing.Infrastructure.Persistence.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class Cannlytics : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropPrimaryKey(
                name: "pk_source_documents",
                table: "source_documents");

            migrationBuilder.DropIndex(
                name: "ix_credentials_account_id",
                table: "credentials");

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

            migrationBuilder.AddPrimaryKey(
                name: "pk_source_documents",
                table: "source_documents",
                columns: new[] { "account_id", "organization_id", "collection", "key" })
                .Annotation("SqlServer:Clustered", false);

            migrationBuilder.CreateIndex(
                name: "ix_source_documents_organization_id",
                table: "source_documents",
                column: "organization_id");

            migrationBuilder.CreateIndex(
                name: "ix_invoices_account_id_organization_id_number",
                table: "invoices",
                columns: new[] { "account_id", "organization_id", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_credentials_account_id_beginning",
                table: "credentials",
                columns: new[] { "account_id", "beginning" });

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
                name: "fk_source_documents_organizations_organization_id",
                table: "source_documents");

            migrationBuilder.DropPrimaryKey(
                name: "pk_source_documents",
                table: "source_documents");

            migrationBuilder.DropIndex(
                name: "ix_source_documents_organization_id",
                table: "source_documents");

            migrationBuilder.DropIndex(
                name: "ix_invoices_account_id_organization_id_number",
                table: "invoices");

            migrationBuilder.DropIndex(
                name: "ix_credentials_account_id_beginning",
                table: "credentials");

            migrationBuilder.DropColumn(
                name: "collection",
                table: "source_documents");

            migrationBuilder.DropColumn(
                name: "beginning",
                table: "credentials");

            migrationBuilder.DropColumn(
                name: "permissions",
                table: "credentials");

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
                name: "ix_credentials_account_id",
                table: "credentials",
                column: "account_id");
        }
    }
}
