namespace Invoicing.Domain.Financing;

public enum DebtorStatus
{
    New,
    Trading,
    Rejected,
}
