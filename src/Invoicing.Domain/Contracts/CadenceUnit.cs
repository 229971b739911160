namespace Invoicing.Domain.Contracts;

public enum CadenceUnit
{
    Day,
    Week,
    Month,
    Year,
}
