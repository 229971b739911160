namespace Invoicing.Domain.Invoices;

using Invoicing.Domain.Money;
using Invoicing.Domain.Payments;

/// <content>How an issued invoice comes to its end: paid, taken back by credit notes, or void.</content>
public sealed partial class Invoice
{
    /// <summary>Takes a payment of at most the open balance.</summary>
    public Payment RecordPayment(PaymentId id, Money amount, DateOnly date, string method, string? reference, DateTimeOffset now)
    {
        RefuseUnlessIssued();
        if (!amount.IsPositive)
        {
            throw InvoiceErrors.PaymentNotPositive();
        }

        if (amount > Balance)
        {
            throw InvoiceErrors.PaymentExceedsBalance($"{Balance.ToText()} {Currency.Code}");
        }

        PaidMinor += amount.MinorUnits;
        Settle(now);
        Raise(new PaymentRecorded(Id, id, amount.MinorUnits));
        return Payment.Of(id, this, amount, date, method, reference, now);
    }

    /// <summary>
    /// A credit note over a part of what is due, to be issued like every document. What exceeds the open balance is refundable; an
    /// invoice that is taken back whole, and was never paid, is void.
    /// </summary>
    /// <param name="earlier">Every credit note of this invoice so far.</param>
    public Invoice Credit(InvoiceId id, Money amount, string reason, IReadOnlyCollection<Invoice> earlier, DateTimeOffset now)
    {
        RefuseUnlessCreditable(amount);
        var shares = CreditShares.Of(this, amount, earlier);
        var note = new Invoice
        {
            Id = id,
            AccountId = AccountId,
            OrganizationId = OrganizationId,
            CustomerId = CustomerId,
            Kind = InvoiceKind.CreditNote,
            CreditedInvoiceId = Id,
            RefundableMinor = Math.Max(0, amount.MinorUnits - Balance.MinorUnits),
            CreatedAt = now,
        };
        note.Take(shares, this, reason, now);
        note.Raise(new InvoiceDrafted(id));
        CreditedMinor += amount.MinorUnits;
        Raise(new InvoiceCredited(Id, id, amount.MinorUnits));
        if (CreditedMinor == Totals.Due && PaidMinor == 0)
        {
            BecomeVoid(now);
        }
        else
        {
            Settle(now);
        }

        return note;
    }

    /// <summary>Keeps the number and takes the document out of force. Only an issued invoice without payments and credits.</summary>
    public void Void(DateTimeOffset now)
    {
        RefuseUnlessIssued();
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

        if (Status == InvoiceStatus.Draft || Totals.Due != 0)
        {
            throw InvoiceErrors.NotZero(Id);
        }

        BecomeVoid(now);
    }

    private void Settle(DateTimeOffset now)
    {
        Status = Balance.IsZero ? InvoiceStatus.Paid : PaidMinor > 0 ? InvoiceStatus.PartiallyPaid : InvoiceStatus.Issued;
        OpenAmount = Balance.Amount;
        UpdatedAt = now;
    }

    private void BecomeVoid(DateTimeOffset now)
    {
        Status = InvoiceStatus.Void;
        OpenAmount = 0;
        UpdatedAt = now;
        Raise(new InvoiceVoided(Id));
    }

    private void Take(CreditShares shares, Invoice credited, string reason, DateTimeOffset now)
    {
        Currency = credited.Currency;
        Notes = [reason];
        Taxes = shares.Taxes;
        Totals = shares.Totals;
        TotalAmount = Money.OfMinor(Totals.Due, Currency).Amount;
        GrossAmount = Money.OfMinor(Totals.TaxInclusive, Currency).Amount;
        OpenAmount = TotalAmount;
        UpdatedAt = now;
        var description = $"Credit for invoice {credited.Number!.Value.Value}";
        _lines.AddRange(shares.Taxes.Select((tax, index) => InvoiceLine.OfCredit(index + 1, description, tax, Currency)));
    }

    private void RefuseUnlessCreditable(Money amount)
    {
        RefuseUnlessIssued();
        if (Kind == InvoiceKind.CreditNote)
        {
            throw InvoiceErrors.CreditOfCredit(Id);
        }

        var open = Money.OfMinor(Totals.Due - CreditedMinor, Currency);
        if (!amount.IsPositive || amount > open)
        {
            throw InvoiceErrors.CreditOutOfRange($"{open.ToText()} {Currency.Code}");
        }
    }
}
