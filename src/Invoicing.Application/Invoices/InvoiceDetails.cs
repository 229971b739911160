using Invoicing.Domain.Invoices;
using Invoicing.Domain.Money;

namespace Invoicing.Application.Invoices;

/// <summary>What an invoice says beside its head, its lines and its totals.</summary>
public sealed record InvoiceDetails
{
    public static InvoiceDetails None { get; } = new();

    public bool PricesIncludeTax { get; init; }

    public DateOnly? TaxPointDate { get; init; }

    public IReadOnlyList<InvoiceAllowanceView> Allowances { get; init; } = [];

    public IReadOnlyList<InvoiceAllowanceView> Charges { get; init; } = [];

    public IReadOnlyList<InvoiceTaxView> Taxes { get; init; } = [];

    public PaymentTerms? PaymentTerms { get; init; }

    public IReadOnlyList<InstalmentView> Instalments { get; init; } = [];

    public DocumentReferences? References { get; init; }

    public Delivery? Delivery { get; init; }

    /// <summary>The last day belongs to it.</summary>
    public InvoicingPeriod? InvoicingPeriod { get; init; }

    /// <summary>Without their bytes.</summary>
    public IReadOnlyList<AttachedFile> Attachments { get; init; } = [];

    /// <summary>As it was when the document was issued; null on a draft.</summary>
    public Party? Seller { get; init; }

    public Party? Buyer { get; init; }

    public static InvoiceDetails Of(Invoice invoice) => new()
    {
        PricesIncludeTax = invoice.PricesIncludeTax,
        TaxPointDate = invoice.TaxPointDate,
        Allowances = [.. invoice.Allowances.Select(allowance => InvoiceAllowanceView.Of(allowance, invoice.Currency))],
        Charges = [.. invoice.Charges.Select(charge => InvoiceAllowanceView.Of(charge, invoice.Currency))],
        Taxes = [.. invoice.Taxes.Select(tax => InvoiceTaxView.Of(tax, invoice.Currency))],
        PaymentTerms = invoice.PaymentTerms,
        Instalments = [.. invoice.Instalments.Select(part => new InstalmentView(part.DueDate, Money.OfMinor(part.AmountMinor, invoice.Currency), part.Percent))],
        References = invoice.References,
        Delivery = invoice.Delivery,
        InvoicingPeriod = invoice.InvoicingPeriod,
        Attachments = [.. invoice.Attachments],
        Seller = invoice.Seller,
        Buyer = invoice.Buyer,
    };
}

/// <param name="Amount">As it was given: tax included where the document's prices include tax.</param>
/// <param name="Net">Without tax.</param>
public sealed record InvoiceAllowanceView(string Reason, Money Amount, Money Net, string TaxCategory, decimal TaxRate)
{
    internal static InvoiceAllowanceView Of(InvoiceAllowance allowance, Currency currency) => new(
        allowance.Reason,
        Money.OfMinor(allowance.AmountMinor, currency),
        Money.OfMinor(allowance.NetMinor ?? allowance.AmountMinor, currency),
        allowance.TaxCategory.ToString(),
        allowance.TaxRate);
}

public sealed record InvoiceTaxView(string Category, decimal Rate, Money Base, Money Amount, string? ExemptionReason, string? ExemptionCode)
{
    internal static InvoiceTaxView Of(InvoiceTax tax, Currency currency) => new(
        tax.Category.ToString(),
        tax.Rate,
        Money.OfMinor(tax.BaseMinor, currency),
        Money.OfMinor(tax.TaxMinor, currency),
        tax.ExemptionReason,
        tax.ExemptionCode);
}

/// <param name="Percent">Where the part was given as a share.</param>
public sealed record InstalmentView(DateOnly DueDate, Money Amount, decimal? Percent);
