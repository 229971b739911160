using Invoicing.Application.Customers;
using Invoicing.Application.Orders;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Money;
using Invoicing.Domain.Orders;
using Invoicing.Domain.Organizations;

namespace Invoicing.Infrastructure.Persistence.Queries;

internal static class OrderViews
{
    public static OrderView Of(Order order, Organization seller, Customer customer, bool isInvoiceGenerated) => new()
    {
        Id = order.Id.Value,
        Version = order.Version,
        OrganizationId = order.OrganizationId.Value,
        CustomerId = order.CustomerId.Value,
        InvoiceNumber = order.InvoiceNumber.Value,
        IsInvoiceGenerated = isInvoiceGenerated,
        Status = order.Status,
        Currency = order.Currency,
        Description = order.Description,
        BillingReason = order.BillingReason,
        Items = [.. order.Items.Select(item => new OrderItemView(
            item.Id, item.Label, Money.OfMinor(item.AmountMinor, order.Currency), Money.OfMinor(item.TaxMinor, order.Currency)))],
        Subtotal = Money.OfMinor(order.SubtotalMinor, order.Currency),
        Discount = Money.OfMinor(order.DiscountMinor, order.Currency),
        Net = Money.OfMinor(order.NetMinor, order.Currency),
        Tax = Money.OfMinor(order.TaxMinor, order.Currency),
        Total = Money.OfMinor(order.TotalMinor, order.Currency),
        Refunded = Money.OfMinor(order.RefundedMinor, order.Currency),
        RefundedTax = Money.OfMinor(order.RefundedTaxMinor, order.Currency),
        ExternalId = order.ExternalId,
        ProductId = order.ProductId,
        ProductName = order.ProductName,
        ProductBilling = order.ProductBilling,
        SubscriptionId = order.SubscriptionId,
        DiscountId = order.DiscountId,
        CheckoutId = order.CheckoutId,
        Attributes = order.Attributes,
        Seller = new OrderSeller(seller.Name, seller.Handle, seller.CreatedAt),
        Customer = CustomerView.Of(customer),
        BillingName = order.BillingName,
        BillingAddress = order.BillingAddress,
        CreatedAt = order.CreatedAt,
        ModifiedAt = order.ModifiedAt,
    };
}
