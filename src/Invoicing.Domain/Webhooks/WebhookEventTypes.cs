namespace Invoicing.Domain.Webhooks;

using System.Collections.Frozen;

/// <summary>What endpoints can be told. Each type stands for one domain event.</summary>
public static class WebhookEventTypes
{
    public const string InvoiceCreated = "invoice.created";
    public const string InvoiceIssued = "invoice.issued";
    public const string InvoiceSent = "invoice.sent";
    public const string InvoicePaymentRecorded = "invoice.paymentRecorded";
    public const string InvoicePaymentReversed = "invoice.paymentReversed";
    public const string InvoicePaid = "invoice.paid";
    public const string InvoiceCredited = "invoice.credited";
    public const string InvoiceCorrected = "invoice.corrected";
    public const string InvoiceVoided = "invoice.voided";
    public const string InvoiceDocumentReady = "invoice.documentReady";
    public const string OrderCreated = "order.created";
    public const string OrderPaid = "order.paid";
    public const string OrderRefunded = "order.refunded";
    public const string ContractCreated = "contract.created";
    public const string ContractActivated = "contract.activated";
    public const string ContractPaused = "contract.paused";
    public const string ContractResumed = "contract.resumed";
    public const string ContractCancelled = "contract.cancelled";
    public const string ContractExpired = "contract.expired";
    public const string BillingRunCompleted = "billingRun.completed";
    public const string BillingRunFailed = "billingRun.failed";

    /// <summary>Sent when its owner asks for it, whatever the endpoint subscribes to.</summary>
    public const string Test = "webhook.test";

    /// <summary>In a subscription: every type.</summary>
    public const string Every = "*";

    private const string EveryOfGroup = ".*";

    /// <summary>All that can be subscribed to.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        InvoiceCreated, InvoiceIssued, InvoiceSent, InvoicePaymentRecorded, InvoicePaymentReversed, InvoicePaid,
        InvoiceCredited, InvoiceCorrected, InvoiceVoided, InvoiceDocumentReady,
        OrderCreated, OrderPaid, OrderRefunded,
        ContractCreated, ContractActivated, ContractPaused, ContractResumed, ContractCancelled, ContractExpired,
        BillingRunCompleted, BillingRunFailed,
    ];

    private static readonly FrozenSet<string> Patterns =
        All.Concat(All.Select(type => GroupOf(type) + EveryOfGroup)).Append(Every).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether it is a type, a group such as <c>invoice.*</c>, or the word for every type.</summary>
    public static bool IsPattern(string pattern) => Patterns.Contains(pattern);

    public static bool Matches(string pattern, string type) =>
        pattern == type || pattern == Every || pattern == GroupOf(type) + EveryOfGroup;

    private static string GroupOf(string type) => type[..type.IndexOf('.', StringComparison.Ordinal)];
}
