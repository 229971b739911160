namespace Invoicing.Domain.Invoices;

using Invoicing.Domain.Common;
using Invoicing.Domain.Money;

/// <summary>What earlier credit notes left of one line.</summary>
internal sealed class LineLeft(InvoiceLine line, long wholeBase, IReadOnlyCollection<InvoiceLine> credited)
{
    private readonly long _base = wholeBase - credited.Sum(part => part.NetMinor);
    private readonly decimal _quantity = line.Quantity - credited.Sum(part => part.CreditedQuantity ?? 0);

    /// <returns>The base that is credited.</returns>
    public long Take(LineCredit credit, Currency currency)
    {
        if (credit is { Quantity: not null, Amount: not null })
        {
            throw InvoiceErrors.CreditLineAmbiguous(line.Position);
        }

        if (credit.Quantity is { } quantity)
        {
            return IsPartOf(quantity, _quantity) ? Nearer(OfQuantity(quantity)) : throw OutOfRange(currency);
        }

        var amount = credit.Amount is { } given ? Checked(given, currency) : _base;
        return IsPartOf(amount, _base) ? amount : throw OutOfRange(currency);
    }

    // Cumulative, so that parts of a quantity come to the whole line however they are cut.
    private long OfQuantity(decimal quantity) =>
        quantity == _quantity ? _base : UpTo(line.Quantity - _quantity + quantity) - UpTo(line.Quantity - _quantity);

    private long UpTo(decimal quantity) => (long)Rounding.ToDecimals(wholeBase * (quantity / line.Quantity), 0);

    private long Nearer(long share) => Math.Abs(share) > Math.Abs(_base) ? _base : share;

    private static bool IsPartOf(decimal part, decimal whole) => Math.Sign(part) == Math.Sign(whole) && Math.Abs(part) <= Math.Abs(whole) && part != 0;

    private static long Checked(Money given, Currency currency) => (given - Money.Zero(currency)).MinorUnits;

    private InvoicingException OutOfRange(Currency currency) =>
        InvoiceErrors.CreditLineOutOfRange(line.Position, _quantity, Money.OfMinor(_base, currency));
}
