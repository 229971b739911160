namespace Invoicing.Domain.Orders;

public enum OrderStatus
{
    Pending,
    Paid,
    PartiallyRefunded,
    Refunded,
}
