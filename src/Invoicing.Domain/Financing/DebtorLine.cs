namespace Invoicing.Domain.Financing;

using Invoicing.Domain.Common;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Money;

/// <summary>What may be advanced on the invoices to one debtor. A debtor without one is new until an invoice to it is accepted.</summary>
public sealed class DebtorLine : Entity
{
    private DebtorLine()
    {
    }

    public CustomerId CustomerId { get; private init; }

    /// <summary>Null follows the invoices.</summary>
    public DebtorStatus? Status { get; private set; }

    /// <summary>Minor units of the company's currency; null while nobody decided.</summary>
    public long? LimitMinor { get; private set; }

    public static DebtorLine Of(Customer debtor) => new() { CustomerId = debtor.Id, AccountId = debtor.AccountId };

    /// <summary>What the financing side decided; null leaves as it is.</summary>
    public void Decide(DebtorStatus? status, Money? limit)
    {
        if (limit is { IsNegative: true })
        {
            throw FinancingErrors.LimitBelowZero();
        }

        Status = status ?? Status;
        LimitMinor = limit?.MinorUnits ?? LimitMinor;
        Raise(new DebtorLineDecided(CustomerId, Status, LimitMinor));
    }
}
