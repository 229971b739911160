namespace Invoicing.Domain.Tests.Contracts;

using Invoicing.Domain.Contracts;
using Invoicing.Domain.Money;
using Invoicing.Domain.Taxes;
using Invoicing.Domain.Tests.Invoices;
using NUnit.Framework;
using Shouldly;
using PropertyAttribute = FsCheck.NUnit.PropertyAttribute;

/// <summary>The engine against <see cref="SlowBilling"/>. A failing property prints its seed.</summary>
[TestFixture]
public sealed class BillingProofTests
{
    private static readonly string[] Cadences = ["P1W", "P1M", "P3M", "P1Y"];

    /// <summary>Every day of the month as anchor, each cadence, both offsets, over the leap year 2024 and the end of February 2023.</summary>
    [Test]
    public void Cycles_of_every_anchor_equal_the_walked_ones(
        [ValueSource(nameof(Cadences))] string cadence, [Values] BillingOffset offset, [Range(1, 31)] int anchorDay)
    {
        var anchor = new DateOnly(2023, 1, anchorDay);
        var contract = Contract(anchor, Price(100, cadence, offset));

        var cycles = contract.Cycles(30);

        for (var index = 0; index < cycles.Count; index++)
        {
            var (start, end) = (SlowBilling.StartOfCycle(anchor, cadence, index), SlowBilling.StartOfCycle(anchor, cadence, index + 1));
            cycles[index].ShouldBe(new ContractCycle("Proof", start, end, offset == BillingOffset.Prepaid ? start : end, anchorDay));
            var line = contract.BillCycle(cycles[index].BilledOn, null, TaxRate.None).ShouldHaveSingleItem();
            (line.Quantity * line.UnitPrice).ShouldBe(100);
        }
    }

    [Test]
    public void Windows_from_every_day_of_a_leap_year_equal_the_walked_ones(
        [ValueSource(nameof(Cadences))] string cadence, [Values(1, 15, 28, 29, 30, 31)] int anchorDay)
    {
        var anchor = new DateOnly(2023, 12, anchorDay);
        var contract = Contract(anchor, Price(99.99m, cadence));
        for (var start = anchor; start < new DateOnly(2025, 1, 1); start = start.AddDays(1))
        {
            var end = start.AddDays(45);
            Billed(contract, start, end).ShouldBe(SlowBilling.Window(9999, anchor, cadence, start, end, _ => true));
        }
    }

    [Property(MaxTest = 1500)]
    public void Prorated_windows_equal_the_walked_ones(ushort anchorOffset, ushort startOffset, byte days, uint cents, byte cadence, bool isPostpaid)
    {
        var anchor = new DateOnly(2020, 1, 1).AddDays(anchorOffset % 1_500);
        var start = anchor.AddDays(startOffset % 1_000);
        var end = start.AddDays(days + 1);
        var price = cents % 10_000_000;
        var (name, offset) = (Cadences[cadence % 4], isPostpaid ? BillingOffset.Postpaid : BillingOffset.Prepaid);
        var contract = Contract(anchor, Price(price / 100m, name, offset));

        Billed(contract, start, end).ShouldBe(SlowBilling.Window(price, anchor, name, start, end, _ => true));
    }

    [Property(MaxTest = 1500)]
    public void Parts_of_a_cycle_add_up_to_the_whole(ushort anchorOffset, byte cadence, uint cents, byte[] cuts)
    {
        var anchor = new DateOnly(2020, 1, 1).AddDays(anchorOffset % 1_500);
        var price = cents % 10_000_000;
        var contract = Contract(anchor, Price(price / 100m, Cadences[cadence % 4]));
        var (start, end) = (anchor, SlowBilling.StartOfCycle(anchor, Cadences[cadence % 4], 1));
        var bounds = cuts.Select(cut => start.AddDays(1 + (cut % Math.Max(1, end.DayNumber - start.DayNumber - 1))))
            .Append(start).Append(end).Where(day => day <= end).Distinct().Order().ToArray();

        bounds.Zip(bounds.Skip(1)).Sum(part => Billed(contract, part.First, part.Second)).ShouldBe(price);
    }

    [Property(MaxTest = 1000)]
    public void Paused_days_are_not_billed(ushort anchorOffset, byte cadence, uint cents, byte pausedAfter, byte pausedFor)
    {
        var anchor = new DateOnly(2020, 1, 1).AddDays(anchorOffset % 1_500);
        var price = cents % 10_000_000;
        var contract = Contract(anchor, Price(price / 100m, Cadences[cadence % 4]));
        var (from, to) = (anchor.AddDays(pausedAfter), anchor.AddDays(pausedAfter + pausedFor));
        contract.Pause(from);
        contract.Resume(to);
        var end = anchor.AddDays(500);

        var billed = Billed(contract, anchor, end);

        billed.ShouldBe(SlowBilling.Window(price, anchor, Cadences[cadence % 4], anchor, end, day => day < from || day >= to));
        contract.BillWindow(new BillingPeriod(anchor, end), null, TaxRate.None).Count.ShouldBe(1);
    }

    [Property(MaxTest = 1500)]
    public void Tiers_equal_the_counted_ones(ushort quantity, byte first, byte second, byte a, byte b, byte c)
    {
        var used = quantity % 700;
        PriceTier[] tiers = [new(first + 1, a / 100m), new(first + second + 2, b / 100m), new(null, c / 100m)];
        var price = Price(0, "P1M") with { Tiers = tiers };

        PriceCharge.Of(price with { Model = PriceModel.Graduated }, used, Currency.Eur).Amount.ShouldBe(SlowBilling.Graduated(tiers, used));
        PriceCharge.Of(price with { Model = PriceModel.Volume }, used, Currency.Eur).Amount.ShouldBe(used == 0 ? 0 : SlowBilling.Volume(tiers, used));
    }

    [Property(MaxTest = 500)]
    public void Metered_windows_add_up_to_the_cycle(byte[] usage, byte cut)
    {
        var anchor = new DateOnly(2024, 1, 31);
        PriceTier[] tiers = [new(100, 1), new(500, 0.5m), new(null, 0.25m)];
        var contract = Contract(anchor, Price(0, "P1M") with { Model = PriceModel.Graduated, Tiers = tiers, Meter = "seats", Quantity = 0 });
        var readings = new MeterReadings(usage.Take(29).Select((used, day) => new MeterReading("seats", anchor.AddDays(day), used)));
        var (end, middle) = (new DateOnly(2024, 2, 29), anchor.AddDays(1 + (cut % 28)));

        var parts = Billed(contract, anchor, middle, readings) + Billed(contract, middle, end, readings);

        parts.ShouldBe(SlowBilling.Graduated(tiers, usage.Take(29).Sum(used => used)) * 100);
        Billed(contract, anchor, end, readings).ShouldBe(parts);
    }

    private static decimal Billed(Contract contract, DateOnly start, DateOnly end, MeterReadings? readings = null) => contract
        .BillWindow(new BillingPeriod(start, end), null, TaxRate.None, readings)
        .Sum(line => SlowBilling.HalfAway(line.Quantity * line.UnitPrice * 100));

    private static ContractPrice Price(decimal amount, string cadence, BillingOffset offset = BillingOffset.Prepaid) =>
        new("Proof", 1, amount, BillingCadence.Parse(cadence), offset);

    private static Contract Contract(DateOnly start, ContractPrice price)
    {
        var contract = Domain.Contracts.Contract.Create(
            ContractId.New(), Samples.Buyer, new NewContract("Proof", Currency.Eur, start) { Prices = [price] }, Samples.Now);
        contract.Activate();
        return contract;
    }
}
