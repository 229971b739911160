namespace Invoicing.Domain.Invoices;

using Invoicing.Domain.Money;
using Invoicing.Domain.Taxes;

/// <summary>One line of an invoice; its net amount was rounded once, when the line was written.</summary>
public sealed class InvoiceLine
{
    private InvoiceLine()
    {
    }

    /// <summary>From 1, in document order.</summary>
    public int Position { get; private init; }

    public string Description { get; private init; } = null!;

    public decimal Quantity { get; private init; }

    /// <summary>UN/ECE Recommendation 20, <c>C62</c> is "one".</summary>
    public string UnitCode { get; private init; } = null!;

    public decimal UnitPrice { get; private init; }

    public long DiscountMinor { get; private init; }

    public TaxCategory TaxCategory { get; private init; }

    /// <summary>Percent.</summary>
    public decimal TaxRate { get; private init; }

    public long NetMinor { get; private init; }

    internal static InvoiceLine From(int position, NewLine line, Money net) => new()
    {
        Position = position,
        Description = line.Description,
        Quantity = line.Quantity,
        UnitCode = line.UnitCode,
        UnitPrice = line.UnitPrice,
        DiscountMinor = line.Discount?.MinorUnits ?? 0,
        TaxCategory = line.Tax.Category,
        TaxRate = line.Tax.Rate.Value,
        NetMinor = net.MinorUnits,
    };

    /// <summary>What a credit note takes back of one tax group.</summary>
    internal static InvoiceLine OfCredit(int position, string description, InvoiceTax tax, Currency currency) => new()
    {
        Position = position,
        Description = description,
        Quantity = 1,
        UnitCode = "C62",
        UnitPrice = Money.OfMinor(tax.BaseMinor, currency).Amount,
        TaxCategory = tax.Category,
        TaxRate = tax.Rate,
        NetMinor = tax.BaseMinor,
    };
}
