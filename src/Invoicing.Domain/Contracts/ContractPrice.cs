namespace Invoicing.Domain.Contracts;

using Invoicing.Domain.Common;

/// <summary>One product of a recurring contract: what a whole billing cycle of it costs, and when the cycle is billed.</summary>
/// <param name="UnitPrice">Major units of the contract's currency, for one unit and one whole cycle.</param>
/// <param name="Start">First day that is billed, or null for the contract's own start.</param>
/// <param name="End">First day that is not billed any more, or null for the contract's own end.</param>
public sealed record ContractPrice(
    string Description,
    decimal Quantity,
    decimal UnitPrice,
    BillingCadence Cadence,
    BillingOffset Offset,
    DateOnly? Start = null,
    DateOnly? End = null)
{
    /// <exception cref="InvoicingException">Invalid, where a part makes no sense.</exception>
    public void Check()
    {
        if (string.IsNullOrWhiteSpace(Description))
        {
            throw ContractErrors.PriceWithoutDescription();
        }

        if (Quantity < 0 || UnitPrice < 0)
        {
            throw ContractErrors.PriceNegative();
        }
    }
}

/// <summary>When a cycle is billed: before it begins or after it ended.</summary>
public enum BillingOffset
{
    Prepaid,
    Postpaid,
}
