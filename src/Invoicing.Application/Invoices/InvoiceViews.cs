using Invoicing.Domain.Customers;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Money;
using Invoicing.Domain.Organizations;

namespace Invoicing.Application.Invoices;

/// <summary>From what the ledger holds to what is shown: a draft shows its parties as they are, an issued invoice as they were.</summary>
public static class InvoiceViews
{
    public static InvoiceView Of(Invoice invoice, Organization seller, Customer? buyer) =>
        Of(invoice, new InvoiceParties(seller.Name, seller.CompanyIdentifier?.Value, buyer?.Name, buyer?.CompanyIdentifier?.Value));

    public static InvoiceView Of(Invoice invoice, InvoiceParties parties) => new()
    {
        Id = invoice.Id.Value,
        Serial = invoice.Serial,
        Version = invoice.Version,
        OrganizationId = invoice.OrganizationId.Value,
        SellerName = invoice.Seller?.Name ?? parties.SellerName,
        SellerIdentifier = parties.SellerIdentifier,
        CustomerId = invoice.CustomerId?.Value,
        BuyerName = invoice.Buyer?.Name ?? parties.BuyerName,
        BuyerIdentifier = parties.BuyerIdentifier,
        Kind = invoice.Kind,
        Status = invoice.Status,
        Number = invoice.Number?.Value,
        Reference = invoice.Reference,
        ExternalId = invoice.ExternalId,
        Currency = invoice.Currency,
        IssueDate = invoice.IssueDate,
        DueDate = invoice.DueDate,
        LineTotal = Money.OfMinor(invoice.Totals.LineTotal, invoice.Currency),
        AllowanceTotal = Money.OfMinor(invoice.Totals.Allowances, invoice.Currency),
        ChargeTotal = Money.OfMinor(invoice.Totals.Charges, invoice.Currency),
        TaxExclusive = Money.OfMinor(invoice.Totals.TaxExclusive, invoice.Currency),
        Tax = Money.OfMinor(invoice.Totals.Tax, invoice.Currency),
        TaxInclusive = Money.OfMinor(invoice.Totals.TaxInclusive, invoice.Currency),
        Prepaid = Money.OfMinor(invoice.Totals.Prepaid, invoice.Currency),
        Rounding = Money.OfMinor(invoice.Totals.Rounding, invoice.Currency),
        Due = Money.OfMinor(invoice.Totals.Due, invoice.Currency),
        Paid = Money.OfMinor(invoice.PaidMinor, invoice.Currency),
        Credited = Money.OfMinor(invoice.CreditedMinor, invoice.Currency),
        Balance = invoice.Balance,
        Refundable = Money.OfMinor(invoice.RefundableMinor, invoice.Currency),
        CreditedInvoiceId = invoice.CreditedInvoiceId?.Value,
        CorrectsInvoiceId = invoice.CorrectsInvoiceId?.Value,
        Notes = [.. invoice.Notes],
        Lines = [.. invoice.Lines.Select(line => Of(line, invoice.Currency))],
        Details = InvoiceDetails.Of(invoice),
        ContractId = invoice.ContractId?.Value,
        PeriodStart = invoice.PeriodStart,
        PeriodEnd = invoice.PeriodEnd,
        OrderId = invoice.OrderId?.Value,
        Revision = invoice.Revision,
        CreatedAt = invoice.CreatedAt,
        UpdatedAt = invoice.UpdatedAt,
        IssuedAt = invoice.IssuedAt,
    };

    private static InvoiceLineView Of(InvoiceLine line, Currency currency) =>
        new(
            line.Position,
            line.Description,
            Rounding.Canonical(line.Quantity),
            Rounding.Canonical(line.UnitPrice),
            Money.OfMinor(line.NetMinor, currency))
        {
            UnitCode = line.UnitCode,
            Discount = line.DiscountMinor == 0 ? null : Money.OfMinor(line.DiscountMinor, currency),
            TaxCategory = line.TaxCategory.ToString(),
            TaxRate = Rounding.Canonical(line.TaxRate),
            ExemptionReason = line.ExemptionReason,
            ExemptionCode = line.ExemptionCode,
            Period = line.Period,
            CreditedPosition = line.CreditedPosition,
        };
}

/// <summary>Who a draft is between, as they are called now.</summary>
public sealed record InvoiceParties(string SellerName, string? SellerIdentifier, string? BuyerName, string? BuyerIdentifier);
