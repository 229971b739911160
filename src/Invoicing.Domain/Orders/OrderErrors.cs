namespace Invoicing.Domain.Orders;

using Invoicing.Domain.Common;

public static class OrderErrors
{
    public static InvoicingException NotFound(object id) => new(
        ErrorKind.NotFound, "order.not_found", $"There is no order {id}.");

    public static InvoicingException NotPaid(OrderId id) => new(
        ErrorKind.Unprocessable, "order.not_paid", $"Order {id} is not paid, so an invoice cannot be generated.");

    public static InvoicingException BillingDetailsMissing() => new(
        ErrorKind.Unprocessable,
        "order.billing_details_missing",
        "Billing name and address are required to generate an invoice for this order.");

    public static InvoicingException NoInvoice(OrderId id) => new(
        ErrorKind.NotFound, "order.no_invoice", $"No invoice exists for order {id}.");

    public static InvoicingException NoItems() => new(
        ErrorKind.Invalid, "order.no_items", "An order needs at least one item.") { Field = "items" };

    public static InvoicingException DiscountTooHigh() => new(
        ErrorKind.Invalid, "order.discount_too_high", "The discount is more than the items come to, or negative.") { Field = "discount" };
}
