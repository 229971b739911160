namespace Invoicing.Domain.Invoices;

using Invoicing.Domain.Customers;
using Invoicing.Domain.Money;
using Invoicing.Domain.Organizations;

/// <content>What the document says, for as long as it may change.</content>
public sealed partial class Invoice
{
    public static Invoice Draft(InvoiceId id, Organization seller, Customer? buyer, InvoiceDraft draft, DateTimeOffset now)
    {
        var invoice = new Invoice
        {
            Id = id,
            AccountId = seller.AccountId,
            OrganizationId = seller.Id,
            CustomerId = buyer?.Id,
            Kind = InvoiceKind.Invoice,
            ExternalId = draft.ExternalId,
            ContractId = draft.Contract?.ContractId,
            OrderId = draft.OrderId,
            CreatedAt = now,
        };
        invoice.Fill(draft, now);
        invoice.Raise(new InvoiceDrafted(id));
        return invoice;
    }

    /// <summary>Brings a draft up to date; what makes it the same document (external id, contract, order) stays.</summary>
    public void Update(Customer? buyer, InvoiceDraft draft, DateTimeOffset now)
    {
        RefuseUnlessDraft();
        CustomerId = buyer?.Id;
        Fill(draft, now);
        Raise(new DraftUpdated(Id));
    }

    /// <summary>Changes what is named of a draft and keeps everything else.</summary>
    /// <param name="buyer">Null where the buyer stays.</param>
    public void Change(Customer? buyer, DraftChange change, DateTimeOffset now)
    {
        RefuseUnlessDraft();
        CustomerId = buyer?.Id ?? CustomerId;
        Fill(change.ApplyTo(ToDraft()), now);
        Raise(new DraftUpdated(Id));
    }

    private void Fill(InvoiceDraft draft, DateTimeOffset now)
    {
        DraftLimits.Check(draft);
        var totals = DraftTotals.Of(draft);
        _lines.Clear();
        _lines.AddRange(draft.Lines.Select((line, index) => InvoiceLine.From(index + 1, line, totals.LineNets[index])));
        PeriodStart = draft.Contract?.Period.Start;
        PeriodEnd = draft.Contract?.Period.End;
        Attempt = draft.Contract?.Attempt;
        Currency = draft.Currency;
        Reference = draft.Reference;
        IssueDate = draft.IssueDate;
        DueDate = draft.DueDate;
        TaxPointDate = draft.TaxPointDate;
        PricesIncludeTax = draft.PricesIncludeTax;
        PaymentTerms = draft.PaymentTerms;
        References = draft.References;
        Delivery = draft.Delivery;
        InvoicingPeriod = draft.InvoicingPeriod;
        Notes = draft.Notes;
        Allowances = [.. draft.Allowances.Zip(totals.AllowanceNets, InvoiceAllowance.From)];
        Charges = [.. draft.Charges.Zip(totals.ChargeNets, InvoiceAllowance.From)];
        Totals = InvoiceTotals.From(totals);
        Taxes = [.. totals.Taxes.Select(group => InvoiceTax.From(group, draft.Lines))];
        Instalments = InstalmentShares.Of(totals.Due, draft.Instalments);
        TotalAmount = totals.Due.Amount;
        GrossAmount = totals.TaxInclusive.Amount;
        OpenAmount = TotalAmount;
        UpdatedAt = now;
    }

    private InvoiceDraft ToDraft() => new(Currency, [.. _lines.Select(line => line.ToNew(Currency))])
    {
        Reference = Reference,
        IssueDate = IssueDate,
        DueDate = DueDate,
        TaxPointDate = TaxPointDate,
        Allowances = [.. Allowances.Select(allowance => allowance.ToNew(Currency))],
        Charges = [.. Charges.Select(charge => charge.ToNew(Currency))],
        PricesIncludeTax = PricesIncludeTax,
        Prepaid = Totals.Prepaid == 0 ? null : Money.OfMinor(Totals.Prepaid, Currency),
        PaymentTerms = PaymentTerms,
        Instalments = InstalmentShares.Given(Instalments, Currency),
        Notes = Notes,
        References = References,
        Delivery = Delivery,
        InvoicingPeriod = InvoicingPeriod,
        Contract = ContractId is { } contract && Period is { } period ? new(contract, period, Attempt!.Value) : null,
    };
}
