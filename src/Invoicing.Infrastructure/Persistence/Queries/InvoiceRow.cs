using Invoicing.Application.Invoices;
using Invoicing.Domain.Companies;
using Invoicing.Domain.Contracts;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Money;
using Invoicing.Domain.Numbering;
using Invoicing.Domain.Orders;
using Invoicing.Domain.Organizations;

namespace Invoicing.Infrastructure.Persistence.Queries;

/// <summary>What a list shows of one invoice: its head with the parties, and not its lines.</summary>
internal sealed record InvoiceRow
{
    public required InvoiceId Id { get; init; }

    public required long Serial { get; init; }

    public required int Version { get; init; }

    public required OrganizationId OrganizationId { get; init; }

    public required CustomerId? CustomerId { get; init; }

    public required Party? Seller { get; init; }

    public required Party? Buyer { get; init; }

    public required string OrganizationName { get; init; }

    public required CompanyIdentifier? Company { get; init; }

    public required string? CustomerName { get; init; }

    public required CompanyIdentifier? Debtor { get; init; }

    public required InvoiceKind Kind { get; init; }

    public required InvoiceStatus Status { get; init; }

    public required InvoiceNumber? Number { get; init; }

    public required string? Reference { get; init; }

    public required string? ExternalId { get; init; }

    public required Currency Currency { get; init; }

    public required DateOnly? IssueDate { get; init; }

    public required DateOnly? DueDate { get; init; }

    public required InvoiceTotals Totals { get; init; }

    public required long PaidMinor { get; init; }

    public required long CreditedMinor { get; init; }

    public required long RefundableMinor { get; init; }

    public required InvoiceId? CreditedInvoiceId { get; init; }

    public required InvoiceId? CorrectsInvoiceId { get; init; }

    public required IReadOnlyList<string> Notes { get; init; }

    public required ContractId? ContractId { get; init; }

    public required DateOnly? PeriodStart { get; init; }

    public required DateOnly? PeriodEnd { get; init; }

    public required OrderId? OrderId { get; init; }

    public required int Revision { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset UpdatedAt { get; init; }

    public required DateTimeOffset? IssuedAt { get; init; }

    public required string? Hash { get; init; }

    public static IQueryable<InvoiceRow> Of(InvoicingDbContext db, IQueryable<Invoice> invoices) =>
        from invoice in invoices
        join seller in db.Organizations on invoice.OrganizationId equals seller.Id
        join customer in db.Customers on invoice.CustomerId equals customer.Id into customers
        from buyer in customers.DefaultIfEmpty()
        select new InvoiceRow
        {
            Id = invoice.Id,
            Serial = invoice.Serial,
            Version = invoice.Version,
            OrganizationId = invoice.OrganizationId,
            CustomerId = invoice.CustomerId,
            Seller = invoice.Seller,
            Buyer = invoice.Buyer,
            OrganizationName = seller.Name,
            Company = seller.CompanyIdentifier,
            CustomerName = buyer.Name,
            Debtor = buyer.CompanyIdentifier,
            Kind = invoice.Kind,
            Status = invoice.Status,
            Number = invoice.Number,
            Reference = invoice.Reference,
            ExternalId = invoice.ExternalId,
            Currency = invoice.Currency,
            IssueDate = invoice.IssueDate,
            DueDate = invoice.DueDate,
            Totals = invoice.Totals,
            PaidMinor = invoice.PaidMinor,
            CreditedMinor = invoice.CreditedMinor,
            RefundableMinor = invoice.RefundableMinor,
            CreditedInvoiceId = invoice.CreditedInvoiceId,
            CorrectsInvoiceId = invoice.CorrectsInvoiceId,
            Notes = invoice.Notes,
            ContractId = invoice.ContractId,
            PeriodStart = invoice.PeriodStart,
            PeriodEnd = invoice.PeriodEnd,
            OrderId = invoice.OrderId,
            Revision = invoice.Revision,
            CreatedAt = invoice.CreatedAt,
            UpdatedAt = invoice.UpdatedAt,
            IssuedAt = invoice.IssuedAt,
            Hash = invoice.Hash,
        };

    public InvoiceView ToView() => new()
    {
        Id = Id.Value,
        Serial = Serial,
        Version = Version,
        OrganizationId = OrganizationId.Value,
        SellerName = Seller?.Name ?? OrganizationName,
        SellerIdentifier = Company?.Value,
        CustomerId = CustomerId?.Value,
        BuyerName = Buyer?.Name ?? CustomerName,
        BuyerIdentifier = Debtor?.Value,
        Kind = Kind,
        Status = Status,
        Number = Number?.Value,
        Reference = Reference,
        ExternalId = ExternalId,
        Currency = Currency,
        IssueDate = IssueDate,
        DueDate = DueDate,
        LineTotal = Amount(Totals.LineTotal),
        AllowanceTotal = Amount(Totals.Allowances),
        ChargeTotal = Amount(Totals.Charges),
        TaxExclusive = Amount(Totals.TaxExclusive),
        Tax = Amount(Totals.Tax),
        TaxInclusive = Amount(Totals.TaxInclusive),
        Prepaid = Amount(Totals.Prepaid),
        Rounding = Amount(Totals.Rounding),
        Due = Amount(Totals.Due),
        Paid = Amount(PaidMinor),
        Credited = Amount(CreditedMinor),
        Balance = Amount(Math.Max(0, Totals.Due - PaidMinor - CreditedMinor)),
        Refundable = Amount(RefundableMinor),
        CreditedInvoiceId = CreditedInvoiceId?.Value,
        CorrectsInvoiceId = CorrectsInvoiceId?.Value,
        Notes = [.. Notes],
        Lines = [],
        ContractId = ContractId?.Value,
        PeriodStart = PeriodStart,
        PeriodEnd = PeriodEnd,
        OrderId = OrderId?.Value,
        Revision = Revision,
        CreatedAt = CreatedAt,
        UpdatedAt = UpdatedAt,
        IssuedAt = IssuedAt,
        Hash = Hash,
    };

    private Money Amount(long minor) => Money.OfMinor(minor, Currency);
}
