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

    public string? ExemptionReason { get; private init; }

    public string? ExemptionCode { get; private init; }

    public DateOnly? PeriodStart { get; private init; }

    /// <summary>The last day of the period.</summary>
    public DateOnly? PeriodEnd { get; private init; }

    public long NetMinor { get; private init; }

    /// <summary>On a credit note: the position of the invoice's line that is taken back, where it is one line.</summary>
    public int? CreditedPosition { get; private init; }

    /// <summary>On a credit note: how much of that line's quantity is taken back, where it is told as a quantity.</summary>
    public decimal? CreditedQuantity { get; private init; }

    public InvoicingPeriod? Period => PeriodStart is null && PeriodEnd is null ? null : new InvoicingPeriod(PeriodStart, PeriodEnd);

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
        ExemptionReason = line.ExemptionReason,
        ExemptionCode = line.ExemptionCode,
        PeriodStart = line.Period?.Start,
        PeriodEnd = line.Period?.End,
        NetMinor = net.MinorUnits,
    };

    /// <summary>What a credit note takes back of one tax group.</summary>
    internal static InvoiceLine OfCredit(int position, string description, InvoiceTax tax, Currency currency) => new()
    {
        Position = position,
        Description = description,
        Quantity = tax.BaseMinor < 0 ? -1 : 1,
        UnitCode = "C62",
        UnitPrice = Money.OfMinor(tax.BaseMinor, currency).Abs().Amount,
        TaxCategory = tax.Category,
        TaxRate = tax.Rate,
        ExemptionReason = tax.ExemptionReason,
        ExemptionCode = tax.ExemptionCode,
        NetMinor = tax.BaseMinor,
    };

    /// <summary>What a credit note takes back of one line: told as a quantity where quantity and price come to the same amount.</summary>
    internal static InvoiceLine OfCredit(int position, InvoiceLine line, decimal? quantity, long credited, Currency currency)
    {
        var net = Money.OfMinor(credited, currency);
        var isQuantity = quantity is { } part && TaxCalculator.LineNet(part, line.UnitPrice, Money.Zero(currency)) == net;
        return new InvoiceLine
        {
            Position = position,
            Description = line.Description,
            Quantity = isQuantity ? quantity!.Value : Math.Sign(credited),
            UnitCode = isQuantity ? line.UnitCode : "C62",
            UnitPrice = isQuantity ? line.UnitPrice : net.Abs().Amount,
            TaxCategory = line.TaxCategory,
            TaxRate = line.TaxRate,
            ExemptionReason = line.ExemptionReason,
            ExemptionCode = line.ExemptionCode,
            PeriodStart = line.PeriodStart,
            PeriodEnd = line.PeriodEnd,
            NetMinor = credited,
            CreditedPosition = line.Position,
            CreditedQuantity = quantity,
        };
    }

    internal NewLine ToNew(Currency currency) =>
        new(
            Description,
            Quantity,
            UnitPrice,
            Taxes.TaxRate.Of(TaxCategory, TaxRate),
            DiscountMinor == 0 ? null : Money.OfMinor(DiscountMinor, currency),
            UnitCode)
        {
            ExemptionReason = ExemptionReason,
            ExemptionCode = ExemptionCode,
            Period = Period,
        };
}
