namespace Invoicing.Domain.Invoices;

using Invoicing.Domain.Common;
using Invoicing.Domain.Contracts;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Money;
using Invoicing.Domain.Numbering;
using Invoicing.Domain.Orders;
using Invoicing.Domain.Organizations;

/// <summary>The document, invoice or credit note: a draft that may change, then an issued one that does not.</summary>
public sealed partial class Invoice : Entity
{
    private readonly List<InvoiceLine> _lines = [];

    private Invoice()
    {
    }

    public InvoiceId Id { get; private init; }

    /// <summary>Small, unique integer, for APIs with short ids. Given by the database.</summary>
    public long Serial { get; private init; }

    public OrganizationId OrganizationId { get; private init; }

    public CustomerId? CustomerId { get; private set; }

    public InvoiceKind Kind { get; private init; }

    public InvoiceStatus Status { get; private set; }

    public string? Reference { get; private set; }

    public string? ExternalId { get; private init; }

    public Currency Currency { get; private set; } = null!;

    public DateOnly? IssueDate { get; private set; }

    public DateOnly? DueDate { get; private set; }

    /// <summary>When the tax falls due, where that is not the issue date.</summary>
    public DateOnly? TaxPointDate { get; private set; }

    public bool PricesIncludeTax { get; private set; }

    public NumberSeriesId? SeriesId { get; private set; }

    public InvoiceNumber? Number { get; private set; }

    public Party? Seller { get; private set; }

    public Party? Buyer { get; private set; }

    public IReadOnlyList<InvoiceLine> Lines => _lines;

    public IReadOnlyList<InvoiceAllowance> Allowances { get; private set; } = [];

    public IReadOnlyList<InvoiceAllowance> Charges { get; private set; } = [];

    public IReadOnlyList<InvoiceTax> Taxes { get; private set; } = [];

    public InvoiceTotals Totals { get; private set; } = InvoiceTotals.Zero;

    public PaymentTerms? PaymentTerms { get; private set; }

    public IReadOnlyList<Instalment> Instalments { get; private set; } = [];

    public IReadOnlyList<string> Notes { get; private set; } = [];

    public DocumentReferences? References { get; private set; }

    public Delivery? Delivery { get; private set; }

    public InvoicingPeriod? InvoicingPeriod { get; private set; }

    public IReadOnlyList<AttachedFile> Attachments { get; private set; } = [];

    public ContractId? ContractId { get; private init; }

    public DateOnly? PeriodStart { get; private set; }

    public DateOnly? PeriodEnd { get; private set; }

    public int? Attempt { get; private set; }

    /// <summary>The date of the contract's cycles that a billing run billed with it.</summary>
    public DateOnly? BilledOn { get; private init; }

    public OrderId? OrderId { get; private init; }

    /// <summary>The invoice that a credit note takes back, wholly or in part.</summary>
    public InvoiceId? CreditedInvoiceId { get; private init; }

    /// <summary>The invoice that was taken back whole, and that this one takes the place of.</summary>
    public InvoiceId? CorrectsInvoiceId { get; private init; }

    public long PaidMinor { get; private set; }

    /// <summary>What credit notes have taken back of what was due.</summary>
    public long CreditedMinor { get; private set; }

    /// <summary>On a credit note: what of it had been paid already, and so goes back to the buyer.</summary>
    public long RefundableMinor { get; private set; }

    /// <summary>What is due, in major units, so that amounts of different currencies can be compared in a list.</summary>
    public decimal TotalAmount { get; private set; }

    /// <summary>The total with tax, in major units, for the same reason.</summary>
    public decimal GrossAmount { get; private set; }

    /// <summary>What is still open, in major units; nothing on a void invoice.</summary>
    public decimal OpenAmount { get; private set; }

    /// <summary>The number in lower case, for searches.</summary>
    public string? NumberKey { get; private set; }

    /// <summary>Rises when the buyer's name or address on an order's invoice changes; money never does.</summary>
    public int Revision { get; private set; }

    public DateTimeOffset CreatedAt { get; private init; }

    public DateTimeOffset UpdatedAt { get; private set; }

    public DateTimeOffset? IssuedAt { get; private set; }

    /// <summary>What is open: never below zero, because what was credited beyond it is refunded.</summary>
    public Money Balance => Money.OfMinor(Math.Max(0, Totals.Due - PaidMinor - CreditedMinor), Currency);

    public BillingPeriod? Period => PeriodStart is { } start && PeriodEnd is { } end ? new BillingPeriod(start, end) : null;

    /// <summary>Says that the draft is about to be removed, and refuses that for an issued invoice.</summary>
    public void Delete()
    {
        RefuseUnlessDraft();
        Raise(new DraftDeleted(Id));
    }

    /// <summary>What would refuse the issue, to be asked before a number is drawn.</summary>
    public void RefuseIssueUnlessComplete()
    {
        RefuseUnlessDraft();
        if (_lines.Count == 0)
        {
            throw InvoiceErrors.NoLines();
        }

        if (Totals.Due < 0)
        {
            throw InvoiceErrors.BelowZero(Money.OfMinor(Totals.Due, Currency).ToString());
        }
    }

    /// <summary>Gives the number, copies seller and buyer, and closes the document for good.</summary>
    /// <param name="series">The series of the number, under its lock: the document becomes the last one of its chain.</param>
    public void Issue(NumberSeries series, InvoiceNumber number, Party seller, Party buyer, DateOnly today, DateTimeOffset now)
    {
        RefuseIssueUnlessComplete();
        SeriesId = series.Id;
        Number = number;
        NumberKey = number.Value.ToLowerInvariant();
        Seller = seller;
        Buyer = buyer;
        IssueDate ??= today;
        DueDate ??= PaymentTerms?.NetDays is { } days ? IssueDate.Value.AddDays(days) : null;
        IssuedAt = now;
        UpdatedAt = now;
        Revision = 1;
        Status = Totals.Due == 0 ? InvoiceStatus.Paid : InvoiceStatus.Issued;
        Seal(series);
        Raise(new InvoiceIssued(Id, number.Value));
        if (Status == InvoiceStatus.Paid)
        {
            Raise(new InvoicePaid(Id));
        }
    }

    /// <summary>The one change that an issued invoice knows: the buyer of an order's invoice, as a new revision.</summary>
    /// <returns>What is to be kept of it; nothing where the buyer is the same already.</returns>
    public IReadOnlyList<InvoiceRevision> ReviseBuyer(Party buyer, DateTimeOffset now)
    {
        RefuseUnlessIssued();
        if (buyer == Buyer)
        {
            return [];
        }

        var next = InvoiceRevision.Next(this, Revision + 1, buyer, now);
        IReadOnlyList<InvoiceRevision> kept = RevisionHash is null ? [InvoiceRevision.First(this), next] : [next];
        Buyer = buyer;
        Revision = next.Revision;
        RevisionHash = next.Hash;
        UpdatedAt = now;
        Raise(new InvoiceRevised(Id, Revision));
        return kept;
    }

    /// <summary>Notes that the document goes to a recipient.</summary>
    /// <param name="again">Whether also where the same message went there before.</param>
    public void Send(string recipient, bool again = false)
    {
        RefuseUnlessIssued();
        Raise(new InvoiceSent(Id, recipient, again));
    }

    private void RefuseUnlessDraft()
    {
        if (Status != InvoiceStatus.Draft)
        {
            throw InvoiceErrors.NotDraft(this);
        }
    }

    private void RefuseUnlessIssued()
    {
        if (Status == InvoiceStatus.Draft)
        {
            throw InvoiceErrors.NotIssued(Id);
        }

        if (Status == InvoiceStatus.Void)
        {
            throw InvoiceErrors.Voided(Id);
        }
    }
}
