using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Invoicing.Infrastructure.Persistence.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class AuditOrigin : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_audit_entries_account_id_at",
                table: "audit_entries");

            migrationBuilder.AddColumn<string>(
                name: "address",
                table: "audit_entries",
                type: "character varying(64)",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "agent",
                table: "audit_entries",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "changes",
                table: "audit_entries",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "credential_id",
                table: "audit_entries",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "entity_id",
                table: "audit_entries",
                type: "character varying(128)",
                maxLength: 128,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "entity_type",
                table: "audit_entries",
                type: "character varying(64)",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "job",
                table: "audit_entries",
                type: "character varying(64)",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "request",
                table: "audit_entries",
                type: "character varying(64)",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "route",
                table: "audit_entries",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "ix_audit_entries_account_id_action_at",
                table: "audit_entries",
                columns: new[] { "account_id", "action", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_audit_entries_account_id_actor_at",
                table: "audit_entries",
                columns: new[] { "account_id", "actor", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_audit_entries_account_id_at_id",
                table: "audit_entries",
                columns: new[] { "account_id", "at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_audit_entries_account_id_entity_type_entity_id_at",
                table: "audit_entries",
                columns: new[] { "account_id", "entity_type", "entity_id", "at" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_audit_entries_account_id_action_at",
                table: "audit_entries");

            migrationBuilder.DropIndex(
                name: "ix_audit_entries_account_id_actor_at",
                table: "audit_entries");

            migrationBuilder.DropIndex(
                name: "ix_audit_entries_account_id_at_id",
                table: "audit_entries");

            migrationBuilder.DropIndex(
                name: "ix_audit_entries_account_id_entity_type_entity_id_at",
                table: "audit_entries");

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
                name: "ix_audit_entries_account_id_at",
                table: "audit_entries",
                columns: new[] { "account_id", "at" });
        }
    }
}
