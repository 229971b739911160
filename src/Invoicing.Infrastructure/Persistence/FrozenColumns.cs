using System.Collections.Immutable;

namespace Invoicing.Infrastructure.Persistence;

/// <summary>
/// Which columns of an issued document its triggers keep as they are. A new column belongs into one of these lists, and the triggers have
/// to be made again by a migration; a test names the columns that are in none.
/// </summary>
internal static class FrozenColumns
{
    public const string InvoicesTrigger = "tr_invoices_frozen";
    public const string LinesTrigger = "tr_invoice_lines_frozen";
    public const string AttachmentsTrigger = "tr_invoice_attachments_frozen";
    public const string RevisionsTrigger = "tr_invoice_revisions_frozen";
    public const string AuditTrigger = "tr_audit_entries_frozen";

    /// <summary>What the refusal begins with, in every product.</summary>
    public const string Refusal = "ledger.frozen";

    /// <summary>Tables whose rows are never changed and never go.</summary>
    public static ImmutableArray<(string Table, string Trigger)> AppendOnly { get; } =
        [("invoice_revisions", RevisionsTrigger), ("audit_entries", AuditTrigger)];

    /// <summary>Tables whose rows belong to a document and stay as it does.</summary>
    public static ImmutableArray<(string Table, string Trigger)> Parts { get; } =
        [("invoice_lines", LinesTrigger), ("invoice_attachments", AttachmentsTrigger)];

    /// <summary>Columns of <c>invoices</c> that stay from the issue on.</summary>
    public static ImmutableArray<string> Content { get; } =
    [
        "id", "serial", "account_id", "organization_id", "customer_id", "kind", "series_id", "number", "number_key", "reference", "external_id",
        "currency", "issue_date", "issued_at", "due_date", "created_at", "prices_include_tax", "seller", "allowances", "taxes", "instalments", "notes",
        "charges", "payment_terms", "document_references", "delivery", "invoicing_period", "attachments", "tax_point_date", "corrects_invoice_id",
        "contract_id", "period_start", "period_end", "attempt", "order_id", "credited_invoice_id", "billed_on", "total_amount", "gross_amount",
        "totals_line_total", "totals_allowances", "totals_charges", "totals_tax_exclusive", "totals_tax", "totals_tax_inclusive", "totals_prepaid",
        "totals_rounding", "totals_due",
    ];

    /// <summary>May be given once, to documents that are older than these columns.</summary>
    public static ImmutableArray<string> Seal { get; } = ["hash", "previous_hash", "chain_position"];

    /// <summary>Change together on an order's invoice, with a higher revision; on others never.</summary>
    public static ImmutableArray<string> Revised { get; } = ["buyer", "revision", "revision_hash"];

    /// <summary>Tell how the document is settled.</summary>
    public static ImmutableArray<string> Living { get; } = ["status", "paid_minor", "credited_minor", "refundable_minor", "open_amount", "updated_at", "version"];

    /// <summary>Every column of the list with the row's name before it.</summary>
    public static string Of(string row, ImmutableArray<string> columns) => string.Join(", ", columns.Select(column => $"{row}.{column}"));
}
