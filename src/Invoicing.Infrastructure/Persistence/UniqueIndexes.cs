namespace Invoicing.Infrastructure.Persistence;

/// <summary>The unique indexes that judge whether something exists already. Their names are how a violation is recognised.</summary>
internal static class UniqueIndexes
{
    public const string OrganizationHandle = "ux_organizations_handle";
    public const string OrganizationDefault = "ux_organizations_default";
    public const string Company = "ux_organizations_company_identifier";
    public const string Debtor = "ux_customers_company_identifier";
    public const string CustomerExternalId = "ux_customers_external_id";
    public const string CustomerEmail = "ux_customers_unique_email";
    public const string NumberSeriesOwner = "ux_number_series_owner";
    public const string InvoiceNumber = "ux_invoices_number";
    public const string InvoicePosition = "ux_invoices_chain_position";
    public const string InvoiceReference = "ux_invoices_reference";
    public const string InvoiceExternalId = "ux_invoices_external_id";
    public const string InvoicePeriod = "ux_invoices_contract_period";
    public const string InvoiceCycles = "ux_invoices_contract_billed_on";
    public const string InvoiceOrder = "ux_invoices_order";
    public const string InvoiceCorrection = "ux_invoices_corrects";
    public const string PaymentReversal = "ux_payments_reverses";
    public const string UsageKey = "ux_usage_events_key";
    public const string OrderExternalId = "ux_orders_external_id";
    public const string Rendering = "ux_renderings_revision";
    public const string SourceDocument = "pk_source_documents";
    public const string OutgoingMail = "pk_outgoing_mails";
    public const string MailMessage = "ux_outgoing_mails_message";
    public const string MailTemplate = "ux_mail_templates_language";
    public const string ReceivedMessage = "pk_received_messages";
    public const string WebhookMessage = "ux_webhook_deliveries_message";
    public const string RegisterEntry = "pk_company_register";
    public const string FinancedInvoice = "pk_financed_invoices";
    public const string CompanyLine = "pk_company_lines";
    public const string DebtorLine = "pk_debtor_lines";
    public const string KeyedAnswer = "pk_keyed_answers";

    /// <summary>
    /// Rows that a use case makes when it does not find them. Two at once collide here; the loser starts again and finds the winner's row.
    /// </summary>
    public static IReadOnlySet<string> MadeWhenMissing { get; } = new HashSet<string>
    {
        Company, Debtor, NumberSeriesOwner, InvoiceOrder, Rendering, SourceDocument, OutgoingMail, MailMessage, ReceivedMessage, RegisterEntry,
        UsageKey, WebhookMessage, FinancedInvoice, CompanyLine, DebtorLine, KeyedAnswer,
    };
}
