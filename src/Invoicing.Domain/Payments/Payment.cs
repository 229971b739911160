namespace Invoicing.Domain.Payments;

using Invoicing.Domain.Common;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Money;

/// <summary>
/// One entry in what was paid for an invoice: money that came in, a part of the buyer's credit, or the reversal of such an entry, whose
/// amounts are below zero. What all entries of an invoice applied adds up to what is paid of it.
/// </summary>
public sealed class Payment : Entity
{
    private Payment()
    {
    }

    public PaymentId Id { get; private init; }

    public InvoiceId InvoiceId { get; private init; }

    public Currency Currency { get; private init; } = null!;

    public long AmountMinor { get; private init; }

    /// <summary>What of the amount was more than the invoice's balance, and was kept as the buyer's credit.</summary>
    public long SurplusMinor { get; private init; }

    /// <summary>What of the surplus is still there to pay other invoices.</summary>
    public long UnappliedMinor { get; private set; }

    /// <summary>Whose credit it is; null where nothing is left of it.</summary>
    public CustomerId? CreditHolderId { get; private set; }

    /// <summary>On a part of the buyer's credit: the payment whose surplus it is.</summary>
    public PaymentId? DrawnFromId { get; private init; }

    /// <summary>On a reversal: the entry that it takes back.</summary>
    public PaymentId? ReversesId { get; private init; }

    public PaymentId? ReversedById { get; private set; }

    public DateOnly Date { get; private init; }

    public string Method { get; private init; } = null!;

    public string? Reference { get; private init; }

    public DateTimeOffset CreatedAt { get; private init; }

    /// <summary>What of the amount lowered the invoice's balance.</summary>
    public long AppliedMinor => AmountMinor - SurplusMinor;

    internal static Payment Of(PaymentId id, Invoice invoice, NewPayment details, long surplus, DateTimeOffset now) => new()
    {
        Id = id,
        AccountId = invoice.AccountId,
        InvoiceId = invoice.Id,
        Currency = invoice.Currency,
        AmountMinor = details.Amount.MinorUnits,
        SurplusMinor = surplus,
        UnappliedMinor = surplus,
        CreditHolderId = surplus > 0 ? invoice.CustomerId : null,
        DrawnFromId = details.DrawnFrom,
        Date = details.Date,
        Method = details.Method,
        Reference = details.Reference,
        CreatedAt = now,
    };

    /// <summary>Takes a part of the credit away, to be paid on another invoice.</summary>
    internal void Draw(long minor)
    {
        UnappliedMinor -= minor;
        CreditHolderId = UnappliedMinor == 0 ? null : CreditHolderId;
        Raise(new CreditDrawn(Id, InvoiceId, minor));
    }

    /// <summary>Takes back what was drawn, when the entry that it paid is reversed.</summary>
    internal void PutBack(long minor, CustomerId holder)
    {
        UnappliedMinor += minor;
        CreditHolderId = holder;
        Raise(new CreditReturned(Id, InvoiceId, minor));
    }

    internal Payment Reverse(PaymentId id, DateOnly date, string? reason, DateTimeOffset now)
    {
        if (ReversesId is not null)
        {
            throw PaymentErrors.ReversalOfReversal(Id);
        }

        if (ReversedById is not null)
        {
            throw PaymentErrors.AlreadyReversed(Id);
        }

        if (UnappliedMinor != SurplusMinor)
        {
            throw PaymentErrors.CreditSpent(Id);
        }

        ReversedById = id;
        UnappliedMinor = 0;
        CreditHolderId = null;
        return new Payment
        {
            Id = id,
            AccountId = AccountId,
            InvoiceId = InvoiceId,
            Currency = Currency,
            AmountMinor = -AmountMinor,
            SurplusMinor = -SurplusMinor,
            ReversesId = Id,
            Date = date,
            Method = Method,
            Reference = reason,
            CreatedAt = now,
        };
    }
}
