namespace Invoicing.Domain.Invoices;

using Invoicing.Domain.Money;
using Invoicing.Domain.Payments;

/// <content>How an issued invoice is paid, and how that is taken back.</content>
public sealed partial class Invoice
{
    /// <summary>Takes a payment of at most the open balance; more only where the surplus is to be kept as the buyer's credit.</summary>
    public Payment RecordPayment(PaymentId id, NewPayment details, DateTimeOffset now)
    {
        RefuseUnlessPayable();
        if (!details.Amount.IsPositive)
        {
            throw InvoiceErrors.PaymentNotPositive();
        }

        var surplus = details.Amount > Balance ? details.Amount - Balance : Money.Zero(Currency);
        if (surplus.IsPositive && details.Overpayment == OverpaymentHandling.Refuse)
        {
            throw InvoiceErrors.PaymentExceedsBalance($"{Balance.ToText()} {Currency.Code}");
        }

        var payment = Payment.Of(id, this, details, surplus.MinorUnits, now);
        Raise(new PaymentRecorded(Id, id, details.Amount.MinorUnits));
        Apply(payment.AppliedMinor, now);
        return payment;
    }

    /// <summary>Pays with what an earlier payment had too much.</summary>
    public Payment ApplyCredit(PaymentId id, Payment source, Money amount, DateOnly date, DateTimeOffset now)
    {
        if (amount.MinorUnits > source.UnappliedMinor || source.CreditHolderId != CustomerId)
        {
            throw PaymentErrors.NoCredit(Money.OfMinor(source.UnappliedMinor, source.Currency).ToString());
        }

        var payment = RecordPayment(id, new NewPayment(amount, date, "credit", source.Reference) { DrawnFrom = source.Id }, now);
        source.Draw(amount.MinorUnits);
        return payment;
    }

    /// <summary>Takes an entry back: the balance and the status are what they would be without it.</summary>
    /// <param name="source">The payment that a part of the buyer's credit was drawn from; it has that part again.</param>
    /// <param name="creditNotes">Every one of this invoice: what was refundable because of the payment is no more.</param>
    public Payment ReversePayment(
        PaymentId id, Payment payment, Payment? source, IReadOnlyCollection<Invoice> creditNotes, PaymentReversal details, DateTimeOffset now)
    {
        var reversal = payment.Reverse(id, details.Date, details.Reason, now);
        source?.PutBack(payment.AmountMinor, CustomerId!.Value);
        Raise(new PaymentReversed(Id, payment.Id, id, payment.AmountMinor));
        if (payment.AppliedMinor != 0)
        {
            Apply(reversal.AppliedMinor, now);
            LowerRefunds(creditNotes, now);
        }

        return reversal;
    }

    /// <summary>Keeps the number and takes the document out of force. Only an issued invoice without payments and credits.</summary>
    public void Void(DateTimeOffset now)
    {
        RefuseUnlessIssued();
        if (Kind == InvoiceKind.CreditNote)
        {
            throw InvoiceErrors.CreditNotVoidable(Id);
        }

        if (PaidMinor != 0 || CreditedMinor != 0)
        {
            throw InvoiceErrors.VoidWithPayments(Id);
        }

        BecomeVoid(now);
    }

    /// <summary>Voids an invoice over nothing; one that is void already stays as it is.</summary>
    public void VoidIfZero(DateTimeOffset now)
    {
        if (Status == InvoiceStatus.Void)
        {
            return;
        }

        if (Status == InvoiceStatus.Draft || Totals.Due != 0 || CreditedMinor != 0)
        {
            throw InvoiceErrors.NotZero(Id);
        }

        BecomeVoid(now);
    }

    private void Apply(long minor, DateTimeOffset now)
    {
        PaidMinor += minor;
        Settle(now);
    }

    /// <summary>The status is what the amounts say: taken back whole and never paid is void, nothing open is paid.</summary>
    private void Settle(DateTimeOffset now)
    {
        UpdatedAt = now;
        var isPaidInPart = PaidMinor != 0 || Totals.Prepaid != 0;
        if (CreditedMinor != 0 && CreditedMinor == Totals.Payable && !isPaidInPart)
        {
            BecomeVoid(now);
            return;
        }

        var before = Status;
        Status = Balance.IsZero ? InvoiceStatus.Paid : PaidMinor > 0 ? InvoiceStatus.PartiallyPaid : InvoiceStatus.Issued;
        OpenAmount = Balance.Amount;
        if (Status == InvoiceStatus.Paid && before != InvoiceStatus.Paid)
        {
            Raise(new InvoicePaid(Id));
        }
    }

    private void BecomeVoid(DateTimeOffset now)
    {
        Status = InvoiceStatus.Void;
        OpenAmount = 0;
        UpdatedAt = now;
        Raise(new InvoiceVoided(Id));
    }

    // Whatever the credit notes take back beyond what is due goes back to the buyer; without the payment that is less.
    private void LowerRefunds(IReadOnlyCollection<Invoice> creditNotes, DateTimeOffset now)
    {
        var excess = creditNotes.Sum(note => note.RefundableMinor) - Math.Max(0, PaidMinor + CreditedMinor - Totals.Due);
        foreach (var note in creditNotes.OrderByDescending(note => note.CreatedAt).ThenByDescending(note => note.Serial))
        {
            var less = Math.Min(excess, note.RefundableMinor);
            if (less > 0)
            {
                note.RefundableMinor -= less;
                note.UpdatedAt = now;
                note.Raise(new RefundLowered(note.Id, less));
                excess -= less;
            }
        }
    }

    private void RefuseUnlessPayable()
    {
        RefuseUnlessIssued();
        if (Kind == InvoiceKind.CreditNote)
        {
            throw InvoiceErrors.CreditNotPayable(Id);
        }
    }
}
