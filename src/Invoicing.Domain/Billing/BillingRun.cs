namespace Invoicing.Domain.Billing;

using Invoicing.Domain.Common;
using Invoicing.Domain.Contracts;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Organizations;

/// <summary>
/// Bills every contract with cycles up to a date: contract by contract, each in a transaction of its own, so that a run which is cut off
/// goes on where it was, and one that meets another run bills nothing twice.
/// </summary>
public sealed class BillingRun : Entity
{
    private BillingRun()
    {
    }

    public BillingRunId Id { get; private init; }

    /// <summary>The one seller whose contracts are billed; null for every one of the account.</summary>
    public OrganizationId? OrganizationId { get; private init; }

    /// <summary>Cycles that are billed on this date or earlier, and have not been yet.</summary>
    public DateOnly Through { get; private init; }

    public BillingRunMode Mode { get; private init; }

    public WorkItem Work { get; private init; } = null!;

    public BillingRunStatus Status { get; private set; }

    /// <summary>How many invoices it made; together with the other two known when it is completed.</summary>
    public int Invoiced { get; private set; }

    /// <summary>How many cycles it found invoiced by other means.</summary>
    public int AlreadyInvoiced { get; private set; }

    /// <summary>How many contracts it could not bill. Their cycles are due again in the next run.</summary>
    public int Refused { get; private set; }

    public DateTimeOffset CreatedAt { get; private init; }

    public DateTimeOffset? CompletedAt { get; private set; }

    /// <param name="dueAt">When a worker may take it: now, or later where the caller does the work itself.</param>
    public static BillingRun Start(
        BillingRunId id, AccountId account, OrganizationId? organization, DateOnly through, BillingRunMode mode, DateTimeOffset dueAt, DateTimeOffset now)
    {
        var run = new BillingRun
        {
            Id = id,
            AccountId = account,
            OrganizationId = organization,
            Through = through,
            Mode = mode,
            Work = WorkItem.DueAt(dueAt),
            CreatedAt = now,
        };
        run.Raise(new BillingRunStarted(id));
        return run;
    }

    public BillingRunEntry Invoice(ContractId contract, DateOnly billedOn, InvoiceId invoice) =>
        BillingRunEntry.Of(this, contract, billedOn, BillingOutcome.Invoiced, invoice);

    public BillingRunEntry PassOver(ContractId contract, DateOnly billedOn, InvoiceId existing) =>
        BillingRunEntry.Of(this, contract, billedOn, BillingOutcome.AlreadyInvoiced, existing);

    public BillingRunEntry Refuse(ContractId contract, DateOnly billedOn, string code, string message) =>
        BillingRunEntry.Of(this, contract, billedOn, BillingOutcome.Refused, null, code, message);

    public void Complete(int invoiced, int alreadyInvoiced, int refused, DateTimeOffset now)
    {
        (Invoiced, AlreadyInvoiced, Refused) = (invoiced, alreadyInvoiced, refused);
        Status = BillingRunStatus.Completed;
        CompletedAt = now;
        Work.Finish();
        Raise(new BillingRunCompleted(Id, invoiced, alreadyInvoiced, refused));
    }

    public void Defer(string reason, DateTimeOffset now)
    {
        Work.Defer(reason, RetryLadder.Reaction, now);
        if (Work.State == WorkState.Failed)
        {
            Status = BillingRunStatus.Failed;
            Raise(new BillingRunFailed(Id, reason));
        }
    }
}

/// <summary>What becomes of the invoices of a run.</summary>
public enum BillingRunMode
{
    Draft,
    Issue,

    /// <summary>Issued, and sent to the customers that have an e-mail address.</summary>
    Send,
}

public enum BillingRunStatus
{
    Running,
    Completed,
    Failed,
}
