using Invoicing.Domain.Money;
using Invoicing.Domain.Payments;

namespace Invoicing.Application.Payments;

/// <summary>The one read model of a payment. The amounts of a reversal are below zero.</summary>
public sealed record PaymentView(
    Guid Id, Guid InvoiceId, Guid? CustomerId, Money Amount, DateOnly Date, string Method, string? Reference, DateTimeOffset CreatedAt)
{
    public int Version { get; init; }

    /// <summary>What of the amount lowered the invoice's balance.</summary>
    public required Money Applied { get; init; }

    /// <summary>What of the surplus is still there as the customer's credit.</summary>
    public required Money Unapplied { get; init; }

    /// <summary>The payment whose surplus this is a part of.</summary>
    public Guid? DrawnFromId { get; init; }

    /// <summary>The entry that this one takes back.</summary>
    public Guid? ReversesId { get; init; }

    public Guid? ReversedById { get; init; }

    public static PaymentView Of(Payment payment, Guid? customer) => new(
        payment.Id.Value,
        payment.InvoiceId.Value,
        customer,
        Money.OfMinor(payment.AmountMinor, payment.Currency),
        payment.Date,
        payment.Method,
        payment.Reference,
        payment.CreatedAt)
    {
        Version = payment.Version,
        Applied = Money.OfMinor(payment.AppliedMinor, payment.Currency),
        Unapplied = Money.OfMinor(payment.UnappliedMinor, payment.Currency),
        DrawnFromId = payment.DrawnFromId?.Value,
        ReversesId = payment.ReversesId?.Value,
        ReversedById = payment.ReversedById?.Value,
    };
}
