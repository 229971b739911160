using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Invoicing.Infrastructure.Persistence.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class Polar : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ux_customers_company_identifier",
                table: "customers");

            migrationBuilder.DropIndex(
                name: "ux_customers_external_id",
                table: "customers");

            migrationBuilder.AddColumn<string>(
                name: "attributes",
                table: "customers",
                type: "text",
                nullable: false,
                defaultValueSql: "'{}'");

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "deleted_at",
                table: "customers",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "email_key",
                table: "customers",
                type: "character varying(320)",
                maxLength: 320,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "locale",
                table: "customers",
                type: "character varying(35)",
                maxLength: 35,
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "modified_at",
                table: "customers",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "phone",
                table: "customers",
                type: "character varying(64)",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "shipping_address",
                table: "customers",
                type: "jsonb",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "tax_ids",
                table: "customers",
                type: "jsonb",
                nullable: false,
                defaultValueSql: "'[]'");

            migrationBuilder.AddColumn<string>(
                name: "unique_email",
                table: "customers",
                type: "character varying(320)",
                maxLength: 320,
                nullable: true);

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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
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
        }
    }
}
