using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Invoicing.Infrastructure.Persistence.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class MailTemplatesAndPurposes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_outgoing_mails_account_id_invoice_id",
                table: "outgoing_mails");

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "last_attempt_at",
                table: "outgoing_mails",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "message_id",
                table: "outgoing_mails",
                type: "character varying(400)",
                maxLength: 400,
                nullable: false,
                defaultValue: "",
                collation: "C");

            migrationBuilder.AddColumn<Guid>(
                name: "organization_id",
                table: "outgoing_mails",
                type: "uuid",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.AddColumn<string>(
                name: "purpose",
                table: "outgoing_mails",
                type: "character varying(24)",
                maxLength: 24,
                nullable: false,
                defaultValue: "",
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "recipient_key",
                table: "outgoing_mails",
                type: "character varying(320)",
                maxLength: 320,
                nullable: false,
                defaultValue: "",
                collation: "C");

            migrationBuilder.AddColumn<int>(
                name: "repetition",
                table: "outgoing_mails",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "revision",
                table: "outgoing_mails",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "state",
                table: "outgoing_mails",
                type: "character varying(24)",
                maxLength: 24,
                nullable: false,
                defaultValue: "",
                collation: "C");

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "talking_since",
                table: "outgoing_mails",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "unknown_outcomes",
                table: "outgoing_mails",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "mail_templates",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    organization_id = table.Column<Guid>(type: "uuid", nullable: false),
                    purpose = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: false, collation: "C"),
                    language = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false, collation: "C"),
                    subject = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false, collation: "C"),
                    text = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    html = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mail_templates", x => x.id);
                    table.ForeignKey(
                        name: "fk_mail_templates_organizations_organization_id",
                        column: x => x.organization_id,
                        principalTable: "organizations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            // Those of before: each counts as asked for again, so that none is lost.
            migrationBuilder.Sql("""
                update outgoing_mails as mail
                set organization_id = invoice.organization_id,
                    revision = invoice.revision,
                    purpose = case invoice.kind when 'CreditNote' then 'CreditNote' else 'Invoice' end,
                    recipient_key = lower(mail.recipient),
                    repetition = earlier.times,
                    message_id = mail.id || '@invoicing',
                    state = case mail.work_state when 'Done' then 'Sent' when 'Failed' then 'Failed' else case when mail.work_attempts > 0 then 'Deferred' else 'Queued' end end
                from invoices as invoice,
                    (select id, row_number() over (partition by invoice_id, lower(recipient) order by created_at, id) - 1 as times from outgoing_mails) as earlier
                where invoice.id = mail.invoice_id and earlier.id = mail.id;
                """);

            migrationBuilder.CreateIndex(
                name: "ix_outgoing_mails_account_id_created_at_id",
                table: "outgoing_mails",
                columns: new[] { "account_id", "created_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_outgoing_mails_account_id_invoice_id_created_at_id",
                table: "outgoing_mails",
                columns: new[] { "account_id", "invoice_id", "created_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_outgoing_mails_account_id_recipient_created_at_id",
                table: "outgoing_mails",
                columns: new[] { "account_id", "recipient", "created_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_outgoing_mails_account_id_state_created_at_id",
                table: "outgoing_mails",
                columns: new[] { "account_id", "state", "created_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ux_outgoing_mails_message",
                table: "outgoing_mails",
                columns: new[] { "account_id", "invoice_id", "revision", "purpose", "recipient_key", "repetition" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_mail_templates_account_id_created_at_id",
                table: "mail_templates",
                columns: new[] { "account_id", "created_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ux_mail_templates_language",
                table: "mail_templates",
                columns: new[] { "account_id", "organization_id", "purpose", "language" },
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "fk_outgoing_mails_organizations_organization_id",
                table: "outgoing_mails",
                column: "organization_id",
                principalTable: "organizations",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_outgoing_mails_organizations_organization_id",
                table: "outgoing_mails");

            migrationBuilder.DropTable(
                name: "mail_templates");

            migrationBuilder.DropIndex(
                name: "ix_outgoing_mails_account_id_created_at_id",
                table: "outgoing_mails");

            migrationBuilder.DropIndex(
                name: "ix_outgoing_mails_account_id_invoice_id_created_at_id",
                table: "outgoing_mails");

            migrationBuilder.DropIndex(
                name: "ix_outgoing_mails_account_id_recipient_created_at_id",
                table: "outgoing_mails");

            migrationBuilder.DropIndex(
                name: "ix_outgoing_mails_account_id_state_created_at_id",
                table: "outgoing_mails");

            migrationBuilder.DropIndex(
                name: "ux_outgoing_mails_message",
                table: "outgoing_mails");

            migrationBuilder.DropColumn(
                name: "last_attempt_at",
                table: "outgoing_mails");

            migrationBuilder.DropColumn(
                name: "message_id",
                table: "outgoing_mails");

            migrationBuilder.DropColumn(
                name: "organization_id",
                table: "outgoing_mails");

            migrationBuilder.DropColumn(
                name: "purpose",
                table: "outgoing_mails");

            migrationBuilder.DropColumn(
                name: "recipient_key",
                table: "outgoing_mails");

            migrationBuilder.DropColumn(
                name: "repetition",
                table: "outgoing_mails");

            migrationBuilder.DropColumn(
                name: "revision",
                table: "outgoing_mails");

            migrationBuilder.DropColumn(
                name: "state",
                table: "outgoing_mails");

            migrationBuilder.DropColumn(
                name: "talking_since",
                table: "outgoing_mails");

            migrationBuilder.DropColumn(
                name: "unknown_outcomes",
                table: "outgoing_mails");

            migrationBuilder.CreateIndex(
                name: "ix_outgoing_mails_account_id_invoice_id",
                table: "outgoing_mails",
                columns: new[] { "account_id", "invoice_id" });
        }
    }
}
