namespace Invoicing.Domain.Payments;

using Invoicing.Domain.Money;

public sealed record NewPayment(Money Amount, DateOnly Date, string Method, string? Reference = null)
{
    /// <summary>What becomes of the part that is more than the balance.</summary>
    public OverpaymentHandling Overpayment { get; init; } = OverpaymentHandling.Refuse;

    /// <summary>The payment whose surplus this is.</summary>
    internal PaymentId? DrawnFrom { get; init; }
}

public enum OverpaymentHandling
{
    Refuse,

    /// <summary>The surplus stays as the buyer's credit, to pay other invoices.</summary>
    KeepAsCredit,
}
