using Invoicing.Application.Contracts;
using Invoicing.Application.Invoices;
using Invoicing.Domain.Contracts;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Organizations;
using Invoicing.TestKit;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Application.Tests.Contracts;

public sealed class GenerateInvoiceForContractTests
{
    private static readonly DateOnly January = new(2026, 1, 1);
    private static readonly DateOnly February = new(2026, 2, 1);
    private Ledger _ledger = null!;
    private OrganizationId _seller;
    private CustomerId _customer;
    private ContractId _contract;

    [SetUp]
    public async Task CreateLedger()
    {
        _ledger = await Ledger.CreateAsync();
        _seller = await _ledger.NewSellerAsync();
        _customer = await _ledger.NewCustomerAsync(_seller);
        _contract = await _ledger.NewMonthlyContractAsync(_customer, January, 310);
    }

    [TearDown]
    public async Task DisposeLedger() => await _ledger.DisposeAsync();

    [Test]
    public async Task Bills_the_whole_cycles_of_the_window()
    {
        var invoice = (await GenerateAsync(null)).Single();

        invoice.Due.ToText().ShouldBe("310.00");
        invoice.Lines.Single().Description.ShouldBe("Support (2026-01-01 to 2026-01-31)");
        (invoice.PeriodStart, invoice.PeriodEnd).ShouldBe((January, February));
    }

    [Test]
    public async Task Prorates_the_covered_days()
    {
        var command = Command(null) with { To = new DateOnly(2026, 1, 11) };

        (await _ledger.SendAsync(command)).Single().Due.ToText().ShouldBe("100.00");
    }

    [Test]
    public async Task Brings_an_open_draft_up_to_date_unless_told_otherwise()
    {
        var first = (await GenerateAsync(null)).Single();
        var second = (await GenerateAsync(null)).Single();

        second.Id.ShouldBe(first.Id);
        (await _ledger.ScalarAsync<long>("select count(*) from invoice_lines")).ShouldBe(1);
    }

    [Test]
    public async Task Cannot_bill_an_issued_period_again()
    {
        var first = (await GenerateAsync(null)).Single();
        await _ledger.SendAsync(new IssueInvoiceCommand(new InvoiceId(first.Id)));

        (await Refusals.OutcomeAsync(() => GenerateAsync(null))).ShouldBe("invoice.period_already_invoiced");
        (await Refusals.OutcomeAsync(() => GenerateAsync(true))).ShouldBe("invoice.period_already_invoiced");
        (await GenerateAsync(false)).Single().Id.ShouldNotBe(first.Id);
    }

    [Test]
    public async Task A_void_invoice_blocks_nothing()
    {
        var first = (await GenerateAsync(true)).Single();
        await _ledger.SendAsync(new IssueInvoiceCommand(new InvoiceId(first.Id)));
        await _ledger.SendAsync(new VoidInvoiceCommand(new InvoiceId(first.Id)));

        (await GenerateAsync(true)).Single().Id.ShouldNotBe(first.Id);
    }

    [Test]
    public async Task Of_thirty_two_at_once_one_makes_the_invoice()
    {
        var outcomes = await Refusals.AtOnceAsync(32, () => GenerateAsync(true));

        outcomes.Count(outcome => outcome == "done").ShouldBe(1);
        outcomes.Count(outcome => outcome == "invoice.period_already_invoiced").ShouldBe(31);
        (await _ledger.ScalarAsync<long>("select count(*) from invoices")).ShouldBe(1);
    }

    [Test]
    public async Task Of_thirty_two_at_once_all_get_the_same_draft()
    {
        var outcomes = await Refusals.AtOnceAsync(32, () => GenerateAsync(null));

        outcomes.ShouldAllBe(outcome => outcome == "done");
        (await _ledger.ScalarAsync<long>("select count(*) from invoices")).ShouldBe(1);
    }

    [Test]
    public async Task Cannot_bill_a_contract_of_another_customer()
    {
        var other = await _ledger.NewCustomerAsync(_seller);

        (await Refusals.OutcomeAsync(() => _ledger.SendAsync(Command(null) with { CustomerId = other }))).ShouldBe("contract.not_found");
    }

    [Test]
    public async Task A_bill_date_that_is_no_cycles_bills_nothing()
    {
        (await _ledger.SendAsync(Command(null) with { BillForDate = new DateOnly(2026, 1, 2) })).ShouldBeEmpty();
        (await _ledger.SendAsync(Command(null) with { BillForDate = January })).Single().Due.ToText().ShouldBe("310.00");
    }

    private Task<IReadOnlyList<InvoiceView>> GenerateAsync(bool? checkDuplicate) => _ledger.SendAsync(Command(checkDuplicate));

    private GenerateInvoiceForContractCommand Command(bool? checkDuplicate) =>
        new(_seller, _customer, _contract, January, February, checkDuplicate, null, null);
}
