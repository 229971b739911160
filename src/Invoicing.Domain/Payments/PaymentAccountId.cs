namespace Invoicing.Domain.Payments;

public readonly record struct PaymentAccountId(Guid Value)
{
    public static PaymentAccountId New() => new(Guid.CreateVersion7());

    public override string ToString() => Value.ToString();
}
