namespace Invoicing.Domain.Invoices;

using Invoicing.Domain.Money;

/// <content>How an issued invoice is taken back: by credit notes, and by one over everything that another draft takes the place of.</content>
public sealed partial class Invoice
{
    /// <summary>What no credit note has taken back yet, tax and prepaid amounts included.</summary>
    public Money Uncredited => Money.OfMinor(Totals.Payable - CreditedMinor, Currency);

    /// <summary>
    /// A credit note over a part of what is due, to be issued like every document. What exceeds the open balance is refundable; an
    /// invoice that is taken back whole, and was never paid, is void.
    /// </summary>
    /// <param name="earlier">Every credit note of this invoice so far.</param>
    public Invoice Credit(InvoiceId id, Money amount, string reason, IReadOnlyCollection<Invoice> earlier, DateTimeOffset now)
    {
        RefuseUnlessCreditable();
        return amount.IsPositive && amount <= Uncredited
            ? Credit(id, CreditShares.Of(this, amount, earlier), reason, now)
            : throw InvoiceErrors.CreditOutOfRange(Uncredited.ToString());
    }

    /// <summary>A credit note over some lines, or parts of them, with the tax that belongs to them.</summary>
    /// <param name="earlier">Every credit note of this invoice so far.</param>
    public Invoice CreditLines(
        InvoiceId id, IReadOnlyList<LineCredit> lines, string reason, IReadOnlyCollection<Invoice> earlier, DateTimeOffset now)
    {
        RefuseUnlessCreditable();
        var shares = LineCreditShares.Of(this, lines, earlier);
        return shares.Totals.Due > 0 ? Credit(id, shares, reason, now) : throw InvoiceErrors.CreditOutOfRange(Uncredited.ToString());
    }

    /// <summary>
    /// A credit note over all that is left, and a draft of the same content in the invoice's place. What was paid is refundable, so the
    /// draft starts with nothing paid, prepaid amounts included.
    /// </summary>
    /// <param name="contract">The same period as a further attempt, for a contract's invoice.</param>
    /// <param name="earlier">Every credit note of this invoice so far.</param>
    public Correction Correct(Correction.Names names, ContractBilling? contract, string reason, IReadOnlyCollection<Invoice> earlier, DateTimeOffset now)
    {
        var note = Credit(names.CreditNote, Uncredited, reason, earlier, now);
        var draft = new Invoice
        {
            Id = names.Draft,
            AccountId = AccountId,
            OrganizationId = OrganizationId,
            CustomerId = CustomerId,
            Kind = InvoiceKind.Invoice,
            ContractId = contract?.ContractId,
            CorrectsInvoiceId = Id,
            Attachments = Attachments,
            CreatedAt = now,
        };
        draft.Fill(ToCorrected() with { Contract = contract }, now);
        draft.Raise(new InvoiceDrafted(draft.Id));
        Raise(new InvoiceCorrected(Id, note.Id, draft.Id));
        return new Correction(note, draft);
    }

    private InvoiceDraft ToCorrected()
    {
        var copy = ToDraft();
        return copy with
        {
            Reference = null,
            IssueDate = null,
            DueDate = copy.PaymentTerms?.NetDays is null ? copy.DueDate : null,
            Prepaid = null,
            Instalments = copy.Prepaid is null ? copy.Instalments : [],
            References = ReferencesWithThis(),
        };
    }

    private Invoice Credit(InvoiceId id, CreditShares shares, string reason, DateTimeOffset now)
    {
        var amount = shares.Totals.Due;
        var note = new Invoice
        {
            Id = id,
            AccountId = AccountId,
            OrganizationId = OrganizationId,
            CustomerId = CustomerId,
            Kind = InvoiceKind.CreditNote,
            CreditedInvoiceId = Id,
            RefundableMinor = Math.Max(0, amount - Balance.MinorUnits),
            CreatedAt = now,
        };
        note.Take(shares, this, reason, now);
        note.Raise(new InvoiceDrafted(id));
        CreditedMinor += amount;
        Raise(new InvoiceCredited(Id, id, amount));
        Settle(now);
        return note;
    }

    private void Take(CreditShares shares, Invoice credited, string reason, DateTimeOffset now)
    {
        Currency = credited.Currency;
        Notes = [reason];
        References = credited.ReferencesWithThis();
        Taxes = shares.Taxes;
        Totals = shares.Totals;
        TotalAmount = Money.OfMinor(Totals.Due, Currency).Amount;
        GrossAmount = Money.OfMinor(Totals.TaxInclusive, Currency).Amount;
        OpenAmount = TotalAmount;
        UpdatedAt = now;
        _lines.AddRange(shares.Lines);
    }

    private DocumentReferences ReferencesWithThis()
    {
        var references = References ?? new DocumentReferences();
        return references with { PrecedingInvoices = [.. references.PrecedingInvoices, new(Number!.Value.Value, IssueDate)] };
    }

    private void RefuseUnlessCreditable()
    {
        RefuseUnlessIssued();
        if (Kind == InvoiceKind.CreditNote)
        {
            throw InvoiceErrors.CreditOfCredit(Id);
        }
    }
}
