namespace Invoicing.Domain.Invoices;

using Invoicing.Domain.Common;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Money;

/// <summary>What of a draft changes; everything that is not named stays. Lists are replaced as a whole.</summary>
public sealed record DraftChange
{
    public CustomerId? Customer { get; init; }

    /// <summary>Amounts that were given in another currency have to be given anew with it.</summary>
    public Currency? Currency { get; init; }

    public IReadOnlyList<NewLine>? Lines { get; init; }

    public Replacement<string>? Reference { get; init; }

    public Replacement<DateOnly?>? IssueDate { get; init; }

    public Replacement<DateOnly?>? DueDate { get; init; }

    public Replacement<DateOnly?>? TaxPointDate { get; init; }

    public IReadOnlyList<NewAllowance>? Allowances { get; init; }

    public IReadOnlyList<NewAllowance>? Charges { get; init; }

    public bool? PricesIncludeTax { get; init; }

    public Replacement<Money?>? Prepaid { get; init; }

    public Replacement<PaymentTerms>? PaymentTerms { get; init; }

    public IReadOnlyList<NewInstalment>? Instalments { get; init; }

    public IReadOnlyList<string>? Notes { get; init; }

    public Replacement<DocumentReferences>? References { get; init; }

    public Replacement<Delivery>? Delivery { get; init; }

    public Replacement<InvoicingPeriod>? InvoicingPeriod { get; init; }

    internal InvoiceDraft ApplyTo(InvoiceDraft draft) => draft with
    {
        Currency = Currency ?? draft.Currency,
        Lines = Lines ?? draft.Lines,
        Reference = Replacement<string>.Apply(Reference, draft.Reference),
        IssueDate = Replacement<DateOnly?>.Apply(IssueDate, draft.IssueDate),
        DueDate = Replacement<DateOnly?>.Apply(DueDate, draft.DueDate),
        TaxPointDate = Replacement<DateOnly?>.Apply(TaxPointDate, draft.TaxPointDate),
        Allowances = Allowances ?? draft.Allowances,
        Charges = Charges ?? draft.Charges,
        PricesIncludeTax = PricesIncludeTax ?? draft.PricesIncludeTax,
        Prepaid = Replacement<Money?>.Apply(Prepaid, draft.Prepaid),
        PaymentTerms = Replacement<PaymentTerms>.Apply(PaymentTerms, draft.PaymentTerms),
        Instalments = Instalments ?? draft.Instalments,
        Notes = Notes ?? draft.Notes,
        References = Replacement<DocumentReferences>.Apply(References, draft.References),
        Delivery = Replacement<Delivery>.Apply(Delivery, draft.Delivery),
        InvoicingPeriod = Replacement<InvoicingPeriod>.Apply(InvoicingPeriod, draft.InvoicingPeriod),
    };
}
