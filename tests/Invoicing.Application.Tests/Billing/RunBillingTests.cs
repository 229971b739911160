using Invoicing.Application.Abstractions;
using Invoicing.Application.Billing;
using Invoicing.Application.Contracts;
using Invoicing.Domain.Billing;
using Invoicing.Domain.Common;
using Invoicing.Domain.Contracts;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Organizations;
using Invoicing.TestKit;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Application.Tests.Billing;

public sealed class RunBillingTests
{
    private static readonly DateOnly Start = new(2026, 1, 31);

    private Ledger ledger = null!;
    private OrganizationId seller;
    private CustomerId customer;

    [SetUp]
    public async Task CreateLedger()
    {
        ledger = await Ledger.CreateAsync();
        seller = await ledger.NewSellerAsync();
        customer = await ledger.NewCustomerAsync(seller);
    }

    [TearDown]
    public async Task DisposeLedger() => await ledger.DisposeAsync();

    [Test]
    public async Task Every_due_cycle_becomes_an_issued_invoice_once()
    {
        await ledger.NewMonthlyContractAsync(customer, Start);
        await ledger.NewMonthlyContractAsync(customer, Start, offset: BillingOffset.Postpaid);
        await ledger.NewMonthlyContractAsync(customer, new DateOnly(2026, 3, 16));

        var first = await RunAsync();
        var second = await RunAsync();

        (first.Status, first.Invoiced, first.AlreadyInvoiced, first.Refused).ShouldBe((BillingRunStatus.Completed, 3, 0, 0));
        (second.Status, second.Invoiced).ShouldBe((BillingRunStatus.Completed, 0));
        (await PeriodsAsync()).ShouldBe(["2026-01-31 to 2026-02-28", "2026-01-31 to 2026-02-28", "2026-02-28 to 2026-03-31"]);
        (await ledger.ColumnAsync<string>("select number from invoices where status = 'Issued' order by number"))
            .ShouldBe(["INV-0001", "INV-0002", "INV-0003"]);
    }

    [Test]
    public async Task A_later_run_goes_on_with_the_next_cycle()
    {
        await ledger.NewMonthlyContractAsync(customer, Start);
        await RunAsync();

        ledger.Time.Move(TimeSpan.FromDays(31));
        var next = await RunAsync();

        next.Invoiced.ShouldBe(1);
        (await PeriodsAsync())[^1].ShouldBe("2026-03-31 to 2026-04-30");
    }

    [Test]
    public async Task Runs_at_once_bill_each_cycle_once()
    {
        for (var i = 0; i < 12; i++)
        {
            await ledger.NewMonthlyContractAsync(customer, Start);
        }

        var runs = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => RunAsync()));

        runs.Sum(run => run.Invoiced).ShouldBe(24);
        runs.ShouldAllBe(run => run.Status == BillingRunStatus.Completed && run.Refused == 0);
        (await ledger.ScalarAsync<long>("select count(*) from invoices")).ShouldBe(24);
        (await ledger.ScalarAsync<long>("select next from number_series")).ShouldBe(25);
    }

    [Test]
    public async Task What_was_invoiced_by_hand_is_counted_and_not_billed_again()
    {
        var contract = await ledger.NewMonthlyContractAsync(customer, Start);
        await ledger.SendAsync(new GenerateInvoiceForContractCommand(
            seller, customer, contract, Start, new DateOnly(2026, 2, 28), CheckDuplicate: true, BillForDate: null, BillingCycleStartDay: null));

        var run = await RunAsync();

        (run.Invoiced, run.AlreadyInvoiced).ShouldBe((1, 1));
        (await PeriodsAsync()).ShouldBe(["2026-01-31 to 2026-02-28", "2026-02-28 to 2026-03-31"]);
    }

    [Test]
    public async Task A_contract_that_is_refused_holds_up_no_other_and_is_due_again()
    {
        var refused = await ledger.NewMonthlyContractAsync(customer, Start, price: 1_000_000_000_000_000_000m);
        await ledger.NewMonthlyContractAsync(customer, Start);

        var id = BillingRunId.New();
        var run = await RunAsync(id);

        (run.Invoiced, run.Refused).ShouldBe((2, 1));
        run.Refusals.Select(refusal => (refusal.ContractId, refusal.BilledOn, refusal.Code)).ShouldBe([(refused.Value, Start, "money.overflow")]);
        (await RunAsync()).Refused.ShouldBe(1);
    }

    [Test]
    public async Task A_run_that_broke_off_goes_on_where_it_was()
    {
        var contract = await ledger.NewMonthlyContractAsync(customer, Start);
        for (var i = 0; i < 4; i++)
        {
            await ledger.NewMonthlyContractAsync(customer, Start);
        }

        var id = BillingRunId.New();
        await StartAsync(id);
        await ledger.SendAsync(new BillContractCommand(id, contract));
        var view = await RunStartedAsync(id);

        view.Invoiced.ShouldBe(10);
        (await ledger.ScalarAsync<long>("select count(*) from invoices")).ShouldBe(10);
    }

    [Test]
    public async Task Drafts_stay_drafts_where_that_is_asked()
    {
        await ledger.NewMonthlyContractAsync(customer, Start);

        await RunAsync(mode: BillingRunMode.Draft);

        (await ledger.ScalarAsync<long>("select count(*) from invoices where status = 'Draft'")).ShouldBe(2);
    }

    [Test]
    public async Task Sending_queues_a_message_for_each_invoice()
    {
        await ledger.NewMonthlyContractAsync(customer, Start);
        await ledger.NewMonthlyContractAsync(await ledger.NewCustomerAsync(seller, email: null), Start);

        await RunAsync(mode: BillingRunMode.Send);

        (await ledger.ScalarAsync<long>("select count(*) from outbox_messages where type = 'InvoiceSent'")).ShouldBe(2);
    }

    [Test]
    public async Task Nothing_is_billed_before_its_date()
    {
        var tomorrow = new StartBillingRunCommand(BillingRunId.New(), seller, new DateOnly(2026, 3, 16), BillingRunMode.Issue);

        (await Refusals.OutcomeAsync(() => ledger.SendAsync(tomorrow))).ShouldBe("billing_run.in_future");
    }

    [Test]
    public async Task A_key_of_one_seller_bills_for_that_seller_alone()
    {
        await ledger.NewMonthlyContractAsync(customer, Start);
        var own = await ledger.NewSellerAsync();
        await ledger.NewMonthlyContractAsync(await ledger.NewCustomerAsync(own), Start);
        var actor = new Actor(ledger.AccountId, "key", CredentialKind.ApiKey, [new Grant(own, Role.Owner)]);

        var all = new StartBillingRunCommand(BillingRunId.New(), null, null, BillingRunMode.Issue);
        var others = new StartBillingRunCommand(BillingRunId.New(), seller, null, BillingRunMode.Issue);
        var id = BillingRunId.New();
        await StartAsync(id, own);
        var run = await RunStartedAsync(id);

        (await Refusals.OutcomeAsync(() => ledger.SendAsync(all, actor))).ShouldBe("billing_run.organization_missing");
        (await Refusals.OutcomeAsync(() => ledger.SendAsync(others, actor))).ShouldBe("organization.not_granted");
        run.Invoiced.ShouldBe(2);
        (await ledger.SendAsync(new GetBillingRunQuery(id), actor)).Id.ShouldBe(id.Value);
        (await Refusals.OutcomeAsync(() => ledger.SendAsync(new GetBillingRunQuery(id), Actor.System(AccountId.New())))).ShouldBe("billing_run.not_found");
    }

    [Test]
    public async Task Everything_that_moves_a_cycle_moves_the_date_of_the_next()
    {
        var contract = await ledger.NewMonthlyContractAsync(customer, new DateOnly(2026, 4, 1));
        (await NextAsync()).ShouldBe(new DateOnly(2026, 4, 1));

        await ledger.SendAsync(new PauseContractCommand(contract, new DateOnly(2026, 4, 1)));
        (await NextAsync()).ShouldBeNull();

        await ledger.SendAsync(new ResumeContractCommand(contract, new DateOnly(2026, 5, 1)));
        (await NextAsync()).ShouldBe(new DateOnly(2026, 5, 1));

        await ledger.SendAsync(new ExpireContractCommand(contract, new DateOnly(2026, 4, 15)));
        (await NextAsync()).ShouldBeNull();
    }

    private async Task<DateOnly?> NextAsync() => (await ledger.ColumnAsync<DateOnly?>(
        "select next_billing_on from contracts where next_billing_on is not null")).SingleOrDefault();

    private async Task<BillingRunView> RunAsync(BillingRunId? id = null, BillingRunMode mode = BillingRunMode.Issue)
    {
        var run = id ?? BillingRunId.New();
        await StartAsync(run, mode: mode);
        return await RunStartedAsync(run);
    }

    private Task<BillingRunView> StartAsync(BillingRunId id, OrganizationId? organization = null, BillingRunMode mode = BillingRunMode.Issue) =>
        ledger.SendAsync(new StartBillingRunCommand(id, organization, null, mode));

    private async Task<BillingRunView> RunStartedAsync(BillingRunId id)
    {
        await ledger.SendAsync(new RunBillingCommand(id, Token: 0));
        return await ledger.SendAsync(new GetBillingRunQuery(id));
    }

    private async Task<IReadOnlyList<string>> PeriodsAsync()
    {
        var starts = await ledger.ColumnAsync<DateOnly>("select period_start from invoices order by period_start, period_end");
        var ends = await ledger.ColumnAsync<DateOnly>("select period_end from invoices order by period_start, period_end");
        return [.. starts.Zip(ends, (start, end) => $"{start:yyyy-MM-dd} to {end:yyyy-MM-dd}")];
    }
}
