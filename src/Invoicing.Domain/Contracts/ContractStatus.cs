namespace Invoicing.Domain.Contracts;

public enum ContractStatus
{
    Draft,
    Active,
    Cancelled,
    Paused,
    Expired,
}
