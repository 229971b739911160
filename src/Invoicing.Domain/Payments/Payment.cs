namespace Invoicing.Domain.Payments;

using Invoicing.Domain.Common;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Money;

/// <summary>Money received for one invoice. Made by the invoice, which guards its balance.</summary>
public sealed class Payment : Entity
{
    private Payment()
    {
    }

    public PaymentId Id { get; private init; }

    public InvoiceId InvoiceId { get; private init; }

    public Currency Currency { get; private init; } = null!;

    public long AmountMinor { get; private init; }

    public DateOnly Date { get; private init; }

    public string Method { get; private init; } = null!;

    public string? Reference { get; private init; }

    public DateTimeOffset CreatedAt { get; private init; }

    internal static Payment Of(
        PaymentId id, Invoice invoice, Money amount, DateOnly date, string method, string? reference, DateTimeOffset now) => new()
        {
            Id = id,
            AccountId = invoice.AccountId,
            InvoiceId = invoice.Id,
            Currency = amount.Currency,
            AmountMinor = amount.MinorUnits,
            Date = date,
            Method = method,
            Reference = reference,
            CreatedAt = now,
        };
}
