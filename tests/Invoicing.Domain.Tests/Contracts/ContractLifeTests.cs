namespace Invoicing.Domain.Tests.Contracts;

using Invoicing.Domain.Common;
using Invoicing.Domain.Contracts;
using Invoicing.Domain.Money;
using Invoicing.Domain.Taxes;
using Invoicing.Domain.Tests.Invoices;
using NUnit.Framework;
using Shouldly;

public sealed class ContractLifeTests
{
    private static readonly DateOnly Start = new(2026, 1, 1);

    [Test]
    public void Phases_bill_their_own_time_and_trials_nothing()
    {
        var contract = Active(
            Phase("Trial", PhaseType.Trial, 0, 31, 100), Phase("First", PhaseType.Active, 31, 59, 30), Phase("Then", PhaseType.Active, 59, null, 50));

        Billed(contract, 0, 31).ShouldBe(0);
        Billed(contract, 0, 59).ShouldBe(30);
        Billed(contract, 31, 90).ShouldBe(80);
    }

    [Test]
    public void Pause_phase_stops_every_price()
    {
        var contract = Active(Phase("All", PhaseType.Active, 0, null, 31), Phase("Break", PhaseType.Pause, 10, 20, null));

        Billed(contract, 0, 31).ShouldBe(21);
        contract.Cycles(1).ShouldHaveSingleItem().End.ShouldBe(Start.AddDays(31));
    }

    [Test]
    public void One_time_price_is_billed_once_and_whole()
    {
        var price = Price(40) with { IsOneTime = true, Start = Start.AddDays(5) };
        var contract = Active(new ContractPhase(Guid.CreateVersion7(), "Once", PhaseType.Active, Start, null, [price]));

        Billed(contract, 0, 5).ShouldBe(0);
        Billed(contract, 5, 6).ShouldBe(40);
        Billed(contract, 6, 400).ShouldBe(0);
        contract.BillCycle(Start.AddDays(5), null, TaxRate.None).Count.ShouldBe(1);
        contract.Cycles(10).Count.ShouldBe(1);
    }

    [Test]
    public void Expired_contract_ends_its_phases_and_owes_what_was_before()
    {
        var contract = Active(Phase("Now", PhaseType.Active, 0, null, 31), Phase("Later", PhaseType.Active, 90, null, 50));
        contract.Expire(Start.AddDays(31));

        (contract.Status, contract.End).ShouldBe((ContractStatus.Expired, Start.AddDays(31)));
        contract.Phases.ShouldHaveSingleItem();
        Billed(contract, 0, 365).ShouldBe(31);
        Refusal.Of(() => contract.Activate(), "contract.expired", ErrorKind.Conflict);
        Refusal.Of(() => contract.Expire(Start.AddDays(40)), "contract.cannot_expire", ErrorKind.Conflict);
        Refusal.Of(() => contract.AddPhase(Phase("More", PhaseType.Active, 0, null, 1)), "contract.expired", ErrorKind.Conflict);
    }

    [Test]
    public void Each_state_refuses_what_it_does_not_know()
    {
        var contract = Active(Phase("Now", PhaseType.Active, 0, null, 31));
        Refusal.Of(() => contract.Resume(Start), "contract.not_paused", ErrorKind.Conflict);
        Refusal.Of(() => contract.Delete(), "contract.not_draft", ErrorKind.Conflict);
        Refusal.Of(() => contract.Pause(Start.AddDays(-1)), "contract.outside_term");
        Refusal.Of(() => contract.Become(ContractStatus.Draft, Start), "contract.cannot_become", ErrorKind.Conflict);
        Refusal.Of(() => contract.AddPhasePrice(Guid.CreateVersion7(), Price(1)), "contract.phase_not_found", ErrorKind.NotFound);
        contract.Pause(Start.AddDays(5));
        Refusal.Of(() => contract.Pause(Start.AddDays(6)), "contract.cannot_pause", ErrorKind.Conflict);
        Refusal.Of(() => contract.Resume(Start.AddDays(4)), "contract.resumed_before_pause");
        contract.Resume(Start.AddDays(5));
        contract.Pauses.ShouldBeEmpty();
    }

    [Test]
    public void Tiers_and_packages_must_make_sense()
    {
        Refused(Price(1) with { Model = PriceModel.Graduated }, "contract.tiers_invalid");
        Refused(Price(1) with { Model = PriceModel.Volume, Tiers = [new(10, 1), new(5, 1), new(null, 1)] }, "contract.tiers_invalid");
        Refused(Price(1) with { Model = PriceModel.Step, Tiers = [new(10, 1)] }, "contract.tiers_invalid");
        Refused(Price(1) with { Model = PriceModel.Package }, "contract.package_size_invalid");
        Refused(Price(1) with { Start = Start, End = Start }, "contract.price_end_before_start");
    }

    [TestCase(PriceModel.Package, 0, 0)]
    [TestCase(PriceModel.Package, 101, 16)]
    [TestCase(PriceModel.Package, 300, 24)]
    [TestCase(PriceModel.Step, 0, 0)]
    [TestCase(PriceModel.Step, 10, 5)]
    [TestCase(PriceModel.Step, 11, 12)]
    [TestCase(PriceModel.FlatFee, 7, 8)]
    public void Packages_steps_and_flat_fees(PriceModel model, int quantity, int expected) => PriceCharge.Of(
        Price(8) with { Model = model, PackageSize = 100, Tiers = [new(10, 5), new(null, 7)] }, quantity, Currency.Eur).Amount.ShouldBe(expected);

    private static void Refused(ContractPrice price, string code) =>
        Refusal.Of(() => Active(new ContractPhase(Guid.CreateVersion7(), "P", PhaseType.Active, Start, null, [price])), code);

    private static decimal Billed(Contract contract, int from, int to) => contract
        .BillWindow(new BillingPeriod(Start.AddDays(from), Start.AddDays(to)), null, TaxRate.None)
        .Sum(line => line.Quantity * line.UnitPrice);

    private static ContractPrice Price(decimal amount) => new("Seat", 1, amount, BillingCadence.Parse("P1M"), BillingOffset.Prepaid);

    private static ContractPhase Phase(string name, PhaseType type, int from, int? to, decimal? amount) => new(
        Guid.CreateVersion7(), name, type, Start.AddDays(from), to is { } end ? Start.AddDays(end) : null, amount is { } price ? [Price(price)] : []);

    private static Contract Active(params ContractPhase[] phases)
    {
        var contract = Domain.Contracts.Contract.Create(
            ContractId.New(), Samples.Buyer, new NewContract("Life", Currency.Eur, Start) { Phases = phases }, Samples.Now);
        contract.Activate();
        return contract;
    }
}
