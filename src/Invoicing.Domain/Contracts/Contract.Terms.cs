namespace Invoicing.Domain.Contracts;

using Invoicing.Domain.Common;

/// <content>What the customer says to the contract, and what becomes of one that the customer never agreed to.</content>
public sealed partial class Contract
{
    public const int LongestAcceptor = 255;

    public Attributes Attributes { get; private set; } = Attributes.Empty;

    public DateTimeOffset? TermsAcceptedAt { get; private set; }

    /// <summary>The name that was given with the acceptance.</summary>
    public string? TermsAcceptedBy { get; private set; }

    /// <summary>A withdrawn contract is found by nobody any more, but its invoices keep it.</summary>
    public DateTimeOffset? WithdrawnAt { get; private set; }

    /// <summary>The first acceptance is the one that counts; a later one changes nothing.</summary>
    public void AcceptTerms(string by, DateTimeOffset now)
    {
        if (Status == ContractStatus.Cancelled)
        {
            throw ContractErrors.AlreadyCancelled(Id);
        }

        if (TermsAcceptedAt is not null)
        {
            return;
        }

        TermsAcceptedAt = now;
        TermsAcceptedBy = by;
        Raise(new ContractTermsAccepted(Id, by));
    }

    /// <summary>Takes back a contract that the customer has not accepted. An accepted one can only be cancelled.</summary>
    public void Withdraw(DateTimeOffset now)
    {
        if (TermsAcceptedAt is not null)
        {
            throw ContractErrors.TermsAccepted();
        }

        if (Status != ContractStatus.Cancelled)
        {
            Cancel(now);
        }

        WithdrawnAt = now;
        Raise(new ContractWithdrawn(Id));
    }
}
