using Invoicing.Domain.Money;
using Invoicing.Domain.Payments;

namespace Invoicing.Application.Payments;

/// <summary>The one read model of a payment.</summary>
public sealed record PaymentView(
    Guid Id, Guid InvoiceId, Guid? CustomerId, Money Amount, DateOnly Date, string Method, string? Reference, DateTimeOffset CreatedAt)
{
    public static PaymentView Of(Payment payment, Guid? customer) => new(
        payment.Id.Value,
        payment.InvoiceId.Value,
        customer,
        Money.OfMinor(payment.AmountMinor, payment.Currency),
        payment.Date,
        payment.Method,
        payment.Reference,
        payment.CreatedAt);
}
