namespace Invoicing.Domain.Contracts;

/// <param name="From">First day that is not billed.</param>
/// <param name="To">First day that is billed again; null while the pause lasts.</param>
public sealed record ContractPause(DateOnly From, DateOnly? To)
{
    public BillingPeriod? Time => To is null ? new(From, DateOnly.MaxValue) : To > From ? new(From, To.Value) : null;
}
