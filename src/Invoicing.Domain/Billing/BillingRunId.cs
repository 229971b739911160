namespace Invoicing.Domain.Billing;

public readonly record struct BillingRunId(Guid Value)
{
    public static BillingRunId New() => new(Guid.CreateVersion7());

    public override string ToString() => Value.ToString();
}
