using Invoicing.Domain.Companies;
using Invoicing.Domain.Contracts;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Organizations;

namespace Invoicing.Application.Invoices;

/// <summary>Which invoices, in which order, which part of them. Every bound is included.</summary>
public sealed record InvoiceListing
{
    public OrganizationId? Organization { get; init; }

    /// <summary>The seller, for APIs that know companies by their identifiers.</summary>
    public CompanyIdentifier? Company { get; init; }

    /// <summary>Only those with both dates between two companies that have identifiers, for APIs that can show no others.</summary>
    public bool BetweenCompanies { get; init; }

    public CustomerId? Customer { get; init; }

    public CompanyIdentifier? Debtor { get; init; }

    public string? CustomerExternalId { get; init; }

    /// <summary>A part of the customer's name, whatever its case.</summary>
    public string? CustomerNameContains { get; init; }

    public ContractId? Contract { get; init; }

    /// <summary>Null lists credit notes too.</summary>
    public InvoiceKind? Kind { get; init; } = InvoiceKind.Invoice;

    public InvoiceId? CreditedInvoice { get; init; }

    /// <summary>Any of them; null for every status.</summary>
    public IReadOnlyCollection<InvoiceStatus>? Statuses { get; init; }

    public string? ExternalId { get; init; }

    /// <summary>A part of the number, whatever its case. Drafts have none.</summary>
    public string? NumberContains { get; init; }

    /// <summary>Major units, tax included.</summary>
    public decimal? TotalFrom { get; init; }

    public decimal? TotalTo { get; init; }

    /// <summary>Major units of what is still open.</summary>
    public decimal? OpenFrom { get; init; }

    public decimal? OpenTo { get; init; }

    public DateOnly? DueFrom { get; init; }

    public DateOnly? DueTo { get; init; }

    public DateTimeOffset? CreatedFrom { get; init; }

    public DateTimeOffset? CreatedTo { get; init; }

    public InvoiceOrder Order { get; init; } = InvoiceOrder.CreatedAt;

    public bool Descending { get; init; } = true;

    /// <summary>How many to pass over; for page numbers.</summary>
    public int Offset { get; init; }

    /// <summary>Goes on behind this one; for cursors, which rows that come in meanwhile do not move.</summary>
    public InvoiceCursor? After { get; init; }

    public int Limit { get; init; } = 25;

    /// <summary>Shows each with its lines and its <see cref="InvoiceDetails"/>, which costs a further query.</summary>
    public bool WithDetails { get; init; }

    /// <summary>Counts all that match, which costs a query of its own.</summary>
    public bool WithTotal { get; init; }
}

/// <summary>Equal ones follow each other by their serial.</summary>
public enum InvoiceOrder
{
    CreatedAt,
    UpdatedAt,
    Total,
    Open,
}

/// <summary>Where a page ended: what it is sorted by, and the serial.</summary>
/// <param name="Value">Ticks of an instant in UTC, or an amount in major units.</param>
public sealed record InvoiceCursor(decimal Value, long Serial)
{
    public static InvoiceCursor Of(InvoiceView invoice, InvoiceOrder order) => new(
        order switch
        {
            InvoiceOrder.UpdatedAt => invoice.UpdatedAt.UtcTicks,
            InvoiceOrder.Total => invoice.Due.Amount,
            InvoiceOrder.Open => invoice.Status == InvoiceStatus.Void ? 0 : invoice.Balance.Amount,
            _ => invoice.CreatedAt.UtcTicks,
        },
        invoice.Serial);
}

/// <param name="Total">Null where it was not asked for.</param>
/// <param name="HasMore">Whether there are further ones behind the last.</param>
public sealed record InvoicePage(IReadOnlyList<InvoiceView> Items, long? Total, bool HasMore);
