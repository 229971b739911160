namespace Invoicing.Domain.Invoices;

using Invoicing.Domain.Money;
using Invoicing.Domain.Taxes;

/// <summary>A stored allowance or charge on the whole document, in minor units.</summary>
/// <param name="AmountMinor">As it was given: tax included where the document's prices include tax.</param>
public sealed record InvoiceAllowance(string Reason, long AmountMinor, TaxCategory TaxCategory, decimal TaxRate)
{
    /// <summary>Without tax (BT-92, BT-99), where that differs from what was given.</summary>
    public long? NetMinor { get; init; }

    internal static InvoiceAllowance From(NewAllowance given, Money net) =>
        new(given.Reason, given.Amount.MinorUnits, given.Tax.Category, given.Tax.Rate.Value)
        {
            NetMinor = net == given.Amount ? null : net.MinorUnits,
        };

    internal NewAllowance ToNew(Currency currency) =>
        new(Reason, Money.OfMinor(AmountMinor, currency), Taxes.TaxRate.Of(TaxCategory, TaxRate));
}
