using Invoicing.Domain.Common;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Money;
using Invoicing.Domain.Taxes;

namespace Invoicing.Infrastructure.Tests.Documents.Electronic;

/// <summary>What one random invoice says, parties apart.</summary>
internal sealed class RandomDraft(Random random, int lines)
{
    private static readonly DateOnly Start = new(2026, 10, 1);
    private static readonly DateOnly End = new(2026, 10, 31);

    private static readonly Currency[] Currencies =
        [Currency.Eur, Currency.Eur, Currency.Eur, Currency.Usd, Currency.Jpy, Currency.Of("HUF"), Currency.Of("KWD")];

    private static readonly string[] Descriptions =
        ["Oak shelf, oiled", "Fräsarbeiten <Nut & Feder>", "  Beratung\r\nzweite Zeile ", "Ελαιόλαδο 5 l", "工具 \U0001F527", "bell \u0007 and \uD800 half", "Miete"];

    private static readonly TaxRate[][] Regimes =
    [
        [TaxRate.Of(TaxCategory.S, 20), TaxRate.Of(TaxCategory.S, 10), TaxRate.Of(TaxCategory.S, 5.5m), TaxRate.Of(TaxCategory.Z, 0), TaxRate.Of(TaxCategory.E, 0)],
        [TaxRate.Of(TaxCategory.S, 19), TaxRate.Of(TaxCategory.S, 7)],
        [TaxRate.Of(TaxCategory.S, 21), TaxRate.Of(TaxCategory.AE, 0)],
        [TaxRate.Of(TaxCategory.AE, 0)],
        [TaxRate.Of(TaxCategory.K, 0)],
        [TaxRate.Of(TaxCategory.G, 0)],
        [TaxRate.Of(TaxCategory.O, 0)],
        [TaxRate.Of(TaxCategory.L, 7), TaxRate.Of(TaxCategory.L, 0)],
        [TaxRate.Of(TaxCategory.M, 4), TaxRate.Of(TaxCategory.M, 0)],
        [TaxRate.Of(TaxCategory.E, 0)],
        [TaxRate.Of(TaxCategory.Z, 0)],
    ];

    private readonly Currency _currency = Currencies[random.Next(Currencies.Length)];
    private readonly TaxRate[] _rates = Regimes[random.Next(Regimes.Length)];

    /// <summary>Three decimals that can be written as two: whole amounts, and rates that keep them so.</summary>
    private bool IsThreeDecimals => _currency.Decimals == 3;

    public InvoiceDraft Next(string? route)
    {
        var period = random.Next(3) == 0 ? new InvoicingPeriod(Start, random.Next(2) == 0 ? null : End) : null;
        var isFree = random.Next(40) == 0;
        NewLine[] content = [.. Enumerable.Range(1, lines).Select(number => Line(number, period, isFree))];
        return new InvoiceDraft(_currency, content)
        {
            PricesIncludeTax = !IsThreeDecimals && random.Next(3) == 0,
            Allowances = isFree ? [] : Amounts(content, "Rebate", "Treuerabatt"),
            Charges = isFree ? [] : Amounts(content, "Freight", "Verpackung"),
            Prepaid = random.Next(6) == 0 && !isFree ? Money.OfMinor(random.Next(1, 100) * (IsThreeDecimals ? 10 : 1), _currency) : null,
            DueDate = random.Next(2) == 0 ? new DateOnly(2026, 12, 20) : null,
            TaxPointDate = random.Next(8) == 0 ? new DateOnly(2026, 11, 18) : null,
            PaymentTerms = random.Next(3) == 0 ? new PaymentTerms("Net, no discount", 30) : null,
            Instalments = IsThreeDecimals || isFree || random.Next(8) != 0 ? [] : NewInstalment.On([new DateOnly(2026, 12, 1), new DateOnly(2027, 1, 1)]),
            Notes = random.Next(3) == 0 ? ["Thank you.", "Goods remain ours until they are paid."] : [],
            References = References(route),
            Delivery = random.Next(3) == 0 ? new Delivery(new DateOnly(2026, 11, 19), "Warehouse 2", new Address("Kai 4", null, "4020", "Linz", null, "AT")) : null,
            InvoicingPeriod = period,
        };
    }

    private NewLine Line(int number, InvoicingPeriod? period, bool isFree)
    {
        var tax = _rates[random.Next(_rates.Length)];
        var quantity = IsThreeDecimals ? random.Next(1, 20) : random.Next(5) == 0 ? random.Next(1, 100_000) / 1_000m : random.Next(1, 50);
        var price = isFree ? 0 : IsThreeDecimals ? random.Next(1, 400) * 10 : random.Next(4) == 0 ? random.Next(1, 10_000_000) / 10_000m : random.Next(1, 100_000) / 100m;
        var sign = lines > 1 && number > 1 ? random.Next(15) : 15;
        return new NewLine(
            Descriptions[random.Next(Descriptions.Length)],
            sign == 0 ? -quantity : quantity,
            sign == 1 ? -price : price,
            tax,
            isFree || random.Next(5) != 0 ? null : Money.OfMinor(random.Next(1, 300) * (IsThreeDecimals ? 1_000 : 1), _currency),
            random.Next(2) == 0 ? "C62" : "HUR")
        {
            ExemptionReason = tax.Category == TaxCategory.E ? "Small business, exempt" : null,
            ExemptionCode = tax.Category == TaxCategory.AE && random.Next(2) == 0 ? "VATEX-EU-AE" : null,
            Period = random.Next(6) == 0 ? period ?? new InvoicingPeriod(Start, End) : null,
        };
    }

    // Of the lines' categories: a group of its own would have no reason where the category needs one.
    private NewAllowance[] Amounts(NewLine[] content, params string[] reasons) => random.Next(3) != 0
        ? []
        : [.. reasons.Take(random.Next(1, 3)).Select(reason => new NewAllowance(
            reason, Money.OfMinor(random.Next(1, 500) * (IsThreeDecimals ? 1_000 : 1), _currency), content[random.Next(content.Length)].Tax))];

    private DocumentReferences References(string? route) => new()
    {
        Buyer = route ?? (random.Next(2) == 0 ? "Purchasing" : null),
        PurchaseOrder = "PO-4711",
        SalesOrder = Maybe("SO-1"),
        Project = Maybe("P-17"),
        Contract = Maybe("C-9"),
        DespatchAdvice = Maybe("D-3"),
        ReceivingAdvice = Maybe("RA-3"),
        Tender = Maybe("T-5"),
        InvoicedObject = Maybe("METER-12"),
        BuyerAccounting = Maybe("4400"),
        PrecedingInvoices = random.Next(10) == 0 ? [new PrecedingInvoice("R-0", new DateOnly(2026, 1, 2))] : [],
    };

    private string? Maybe(string text) => random.Next(5) == 0 ? text : null;
}
