namespace Invoicing.Domain.Tests.Contracts;

using FsCheck;
using FsCheck.Fluent;
using Invoicing.Domain.Common;
using Invoicing.Domain.Contracts;
using Invoicing.Domain.Money;
using Invoicing.Domain.Taxes;
using Invoicing.Domain.Tests.Invoices;
using NUnit.Framework;
using Shouldly;

public sealed class ContractTests
{
    private static readonly DateOnly Start = new(2026, 1, 31);

    [Test]
    public void Whole_cycles_cost_the_whole_price()
    {
        var contract = Monthly(100);

        var line = contract.BillWindow(new BillingPeriod(Start, new DateOnly(2026, 2, 28)), null, TaxRate.None).Single();

        (line.Quantity, line.UnitPrice).ShouldBe((2, 50));
        line.Description.ShouldBe("Support (2026-01-31 to 2026-02-27)");
    }

    [Test]
    public void Several_cycles_are_one_line()
    {
        var line = Monthly(100).BillWindow(new BillingPeriod(Start, new DateOnly(2026, 4, 30)), null, TaxRate.None).Single();

        (line.Quantity * line.UnitPrice).ShouldBe(300);
    }

    [Test]
    public void Nothing_is_billed_outside_the_term()
    {
        var contract = Monthly(100, end: new DateOnly(2026, 2, 28));

        contract.BillWindow(new BillingPeriod(new DateOnly(2026, 3, 1), new DateOnly(2026, 4, 1)), null, TaxRate.None).ShouldBeEmpty();
        contract.BillWindow(new BillingPeriod(new DateOnly(2025, 1, 1), new DateOnly(2026, 1, 31)), null, TaxRate.None).ShouldBeEmpty();
    }

    [Test]
    public void Prepaid_is_billed_when_a_cycle_starts_and_postpaid_when_it_ends()
    {
        var (start, end) = (new DateOnly(2026, 2, 28), new DateOnly(2026, 3, 31));

        Monthly(100).BillCycle(start, null, TaxRate.None).ShouldHaveSingleItem().Description.ShouldBe("Support (2026-02-28 to 2026-03-30)");
        Monthly(100, offset: BillingOffset.Postpaid).BillCycle(end, null, TaxRate.None).ShouldHaveSingleItem().Description.ShouldBe("Support (2026-02-28 to 2026-03-30)");
        Monthly(100).BillCycle(new DateOnly(2026, 3, 1), null, TaxRate.None).ShouldBeEmpty();
        Monthly(100, offset: BillingOffset.Postpaid).BillCycle(Start, null, TaxRate.None).ShouldBeEmpty();
    }

    [Test]
    public void Only_an_active_contract_is_billed()
    {
        var contract = Contract.Create(ContractId.New(), Samples.Buyer, Details(100, null, BillingOffset.Prepaid), Samples.Now);

        Refusal.Of(() => contract.BillWindow(new BillingPeriod(Start, Start.AddDays(1)), null, TaxRate.None), "contract.not_active");
        contract.Activate();
        contract.Cancel(Samples.Now);
        Refusal.Of(() => contract.BillWindow(new BillingPeriod(Start, Start.AddDays(1)), null, TaxRate.None), "contract.not_active");
        Refusal.Of(contract.Activate, "contract.cancelled", ErrorKind.Conflict);
        Refusal.Of(() => contract.Cancel(Samples.Now), "contract.cancelled", ErrorKind.Conflict);
    }

    [Test]
    public void Instalments_bill_the_total_on_monthly_dates()
    {
        var plan = InstalmentPlan.Of(Money.OfMinor(930_000, Currency.Usd), 3, Start);
        var details = new NewContract("Course", Currency.Usd, Start, Start.AddYears(1)) { Instalments = plan };
        var contract = Contract.Create(ContractId.New(), Samples.Buyer, details, Samples.Now);
        contract.Activate();

        var (line, dates) = contract.BillInstalments(TaxRate.None);

        line.UnitPrice.ShouldBe(9_300);
        dates.ShouldBe([Start, new DateOnly(2026, 2, 28), new DateOnly(2026, 3, 31)]);
        Refusal.Of(() => Monthly(1).BillInstalments(TaxRate.None), "contract.no_instalments");
    }

    [Test]
    public void Cannot_make_a_contract_that_makes_no_sense()
    {
        var good = Details(100, null, BillingOffset.Prepaid);

        Refusal.Of(() => Contract.Create(ContractId.New(), Samples.Buyer, good with { End = Start }, Samples.Now), "contract.end_before_start");
        Refusal.Of(() => Contract.Create(ContractId.New(), Samples.Buyer, good with { Prices = [] }, Samples.Now), "contract.nothing_to_bill");
        Refusal.Of(() => Contract.Create(ContractId.New(), Samples.Buyer, Details(-1, null, BillingOffset.Prepaid), Samples.Now), "contract.price_negative");
        Refusal.Of(() => InstalmentPlan.Of(Samples.Eur(1), 0, Start), "contract.number_of_payments");
    }

    /// <summary>Cut anywhere, a cycle's two parts cost what the cycle costs, give or take the cent that rounding decides.</summary>
    [FsCheck.NUnit.Property(MaxTest = 500)]
    public Property A_cut_cycle_costs_what_the_whole_costs(PositiveInt cents, NonNegativeInt month, NonNegativeInt day)
    {
        var price = cents.Get / 100m;
        var contract = Monthly(price);
        var cycle = BillingCalendar.Cycle(Start, BillingCadence.Parse("P1M"), month.Get % 1_200);
        var cut = cycle.Start.AddDays(1 + (day.Get % (cycle.Days - 1)));

        var parts = Cost(contract, new BillingPeriod(cycle.Start, cut)) + Cost(contract, new BillingPeriod(cut, cycle.End));
        return (Math.Abs(parts - price) <= 0.01m).ToProperty();
    }

    private static decimal Cost(Contract contract, BillingPeriod window) =>
        contract.BillWindow(window, null, TaxRate.None).Sum(line => line.Quantity * line.UnitPrice);

    private static Contract Monthly(decimal price, DateOnly? end = null, BillingOffset offset = BillingOffset.Prepaid)
    {
        var contract = Contract.Create(ContractId.New(), Samples.Buyer, Details(price, end, offset), Samples.Now);
        contract.Activate();
        return contract;
    }

    private static NewContract Details(decimal price, DateOnly? end, BillingOffset offset) => new("Support", Currency.Eur, Start, end)
    {
        Prices = [new ContractPrice("Support", 2, price / 2, BillingCadence.Parse("P1M"), offset)],
    };
}
