namespace Invoicing.Domain.Billing;

using Invoicing.Domain.Common;
using Invoicing.Domain.Contracts;
using Invoicing.Domain.Invoices;

/// <summary>What a run did with the cycles of one contract that are billed on one date.</summary>
public sealed class BillingRunEntry : Entity
{
    public const int LongestMessage = 1_000;

    private BillingRunEntry()
    {
    }

    public BillingRunId RunId { get; private init; }

    public ContractId ContractId { get; private init; }

    public DateOnly BilledOn { get; private init; }

    public BillingOutcome Outcome { get; private init; }

    /// <summary>The invoice that was made, or the one that was there.</summary>
    public InvoiceId? InvoiceId { get; private init; }

    /// <summary>Of the refusal.</summary>
    public string? Code { get; private init; }

    public string? Message { get; private init; }

    internal static BillingRunEntry Of(
        BillingRun run,
        ContractId contract,
        DateOnly billedOn,
        BillingOutcome outcome,
        InvoiceId? invoice,
        string? code = null,
        string? message = null) => new()
        {
            AccountId = run.AccountId,
            RunId = run.Id,
            ContractId = contract,
            BilledOn = billedOn,
            Outcome = outcome,
            InvoiceId = invoice,
            Code = code,
            Message = message?.Length > LongestMessage ? message[..LongestMessage] : message,
        };
}

public enum BillingOutcome
{
    Invoiced,
    AlreadyInvoiced,
    Refused,
}
