using Invoicing.Domain.Customers;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Money;
using Invoicing.Domain.Organizations;

namespace Invoicing.Application.Invoices;

/// <summary>From what the ledger holds to what is shown: a draft shows its parties as they are, an issued invoice as they were.</summary>
public static class InvoiceViews
{
    public static InvoiceView Of(Invoice invoice, Organization seller, Customer? buyer) => new()
    {
        Id = invoice.Id.Value,
        Serial = invoice.Serial,
        OrganizationId = invoice.OrganizationId.Value,
        SellerName = invoice.Seller?.Name ?? seller.Name,
        SellerIdentifier = seller.CompanyIdentifier?.Value,
        CustomerId = invoice.CustomerId?.Value,
        BuyerName = invoice.Buyer?.Name ?? buyer?.Name,
        BuyerIdentifier = buyer?.CompanyIdentifier?.Value,
        Kind = invoice.Kind,
        Status = invoice.Status,
        Number = invoice.Number?.Value,
        Reference = invoice.Reference,
        ExternalId = invoice.ExternalId,
        Currency = invoice.Currency,
        IssueDate = invoice.IssueDate,
        DueDate = invoice.DueDate,
        TaxExclusive = Money.OfMinor(invoice.Totals.TaxExclusive, invoice.Currency),
        Tax = Money.OfMinor(invoice.Totals.Tax, invoice.Currency),
        TaxInclusive = Money.OfMinor(invoice.Totals.TaxInclusive, invoice.Currency),
        Due = Money.OfMinor(invoice.Totals.Due, invoice.Currency),
        Paid = Money.OfMinor(invoice.PaidMinor, invoice.Currency),
        Credited = Money.OfMinor(invoice.CreditedMinor, invoice.Currency),
        Balance = invoice.Balance,
        Refundable = Money.OfMinor(invoice.RefundableMinor, invoice.Currency),
        CreditedInvoiceId = invoice.CreditedInvoiceId?.Value,
        Notes = [.. invoice.Notes],
        Lines = [.. invoice.Lines.Select(line => Of(line, invoice.Currency))],
        ContractId = invoice.ContractId?.Value,
        PeriodStart = invoice.PeriodStart,
        PeriodEnd = invoice.PeriodEnd,
        OrderId = invoice.OrderId?.Value,
        Revision = invoice.Revision,
        CreatedAt = invoice.CreatedAt,
        UpdatedAt = invoice.UpdatedAt,
        IssuedAt = invoice.IssuedAt,
        Hash = invoice.Hash,
    };

    private static InvoiceLineView Of(InvoiceLine line, Currency currency) =>
        new(line.Position, line.Description, line.Quantity, line.UnitPrice, Money.OfMinor(line.NetMinor, currency));
}
