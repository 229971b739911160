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

    public static InvoicingException NoReceipt(OrderId id) => new(
        ErrorKind.NotFound, "order.no_receipt", $"There is no receipt for order {id}: it is not paid, or has no invoice yet.");

    public static InvoicingException NoItems() => new(
        ErrorKind.Invalid, "order.no_items", "An order needs at least one item.") { Field = "items" };

    public static InvoicingException TaxDoesNotAddUp() => new(
        ErrorKind.Invalid, "order.tax_does_not_add_up", "The items' tax does not come to the order's.") { Field = "items" };

    public static InvoicingException AmountsChanged(OrderId id) => new(
        ErrorKind.Conflict,
        "order.amounts_changed",
        $"Order {id} is in the ledger with other amounts, which do not change any more; refund it and create another one.");

    public static InvoicingException RefundUnpaid(OrderId id) => new(
        ErrorKind.Unprocessable, "order.refund_unpaid", $"Order {id} is not paid, so there is nothing to refund.");

    public static InvoicingException RefundNotPositive() => new(
        ErrorKind.Invalid, "order.refund_not_positive", "A refund is more than zero; nothing is left of an order that was refunded whole.")
    { Field = "amount" };

    public static InvoicingException RefundExceedsOrder(OrderId id) => new(
        ErrorKind.Invalid, "order.refund_exceeds_order", $"The refund is more than what is left of order {id}.") { Field = "amount" };

    public static InvoicingException DiscountTooHigh() => new(
        ErrorKind.Invalid, "order.discount_too_high", "The discount is more than the items come to, or negative.") { Field = "discount" };
}
