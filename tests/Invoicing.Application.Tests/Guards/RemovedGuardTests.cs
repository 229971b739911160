using Invoicing.Application.Abstractions;
using Invoicing.Application.Contracts;
using Invoicing.Application.Invoices;
using Invoicing.Application.Orders;
using Invoicing.Application.Payments;
using Invoicing.Domain.Common;
using Invoicing.Domain.Companies;
using Invoicing.Domain.Invoices;
using Invoicing.Infrastructure.Persistence;
using Invoicing.TestKit;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Application.Tests.Guards;

/// <summary>
/// Takes one guard away at a time and sees that what it guards goes wrong: proof that the tests of the use cases would notice.
/// Each scenario is the one of the use case's own test.
/// </summary>
public sealed class RemovedGuardTests
{
    private static readonly CompanyIdentifier Company = CompanyIdentifier.Parse("ESA46103834");
    private static readonly CompanyIdentifier Debtor = CompanyIdentifier.Parse("ESB66367129");

    [Test]
    public async Task Without_the_reference_index_one_reference_is_taken_many_times()
    {
        await using var ledger = await Ledger.CreateAsync();
        await ledger.SendAsync(Create("warm-up"));
        await ledger.ExecuteAsync(DatabaseServer.DropIndex(UniqueIndexes.InvoiceReference, "invoices"));

        var outcomes = await Refusals.AtOnceAsync(64, () => ledger.SendAsync(Create("same")));

        outcomes.Count(outcome => outcome == "done").ShouldBe(64);
    }

    [Test]
    public async Task Without_the_company_index_one_company_exists_many_times()
    {
        await using var ledger = await Ledger.CreateAsync();
        await ledger.ExecuteAsync(DatabaseServer.DropIndex(UniqueIndexes.Company, "organizations"));

        await SeenAsync(async round =>
        {
            var company = CompanyIdentifier.Parse($"ES{round}");
            await Refusals.AtOnceAsync(64, () => ledger.SendAsync(Create("same") with { Company = company }));
            return await ledger.ScalarAsync<long>($"select count(*) from organizations where company_identifier = '{company}'") > 1;
        });
    }

    [Test]
    public async Task Without_the_contracts_lock_not_everybody_gets_the_same_draft()
    {
        await using var ledger = await Ledger.CreateAsync(WithoutLocks);
        var generate = await MonthlyContractAsync(ledger);

        await SeenAsync(async round =>
        {
            var outcomes = await Refusals.AtOnceAsync(32, () => ledger.SendAsync(InYear(generate, round)));
            return outcomes.Any(outcome => outcome != "done");
        });
    }

    [Test]
    public async Task Without_the_contracts_lock_and_the_period_index_a_period_is_billed_many_times()
    {
        await using var ledger = await Ledger.CreateAsync(WithoutLocks);
        var generate = await MonthlyContractAsync(ledger) with { CheckDuplicate = true };
        await ledger.ExecuteAsync(DatabaseServer.DropIndex(UniqueIndexes.InvoicePeriod, "invoices"));

        await SeenAsync(async round =>
        {
            var once = InYear(generate, round);
            await Refusals.AtOnceAsync(32, () => ledger.SendAsync(once));
            return await ledger.ScalarAsync<long>($"select count(*) from invoices where period_start = '{once.From:yyyy-MM-dd}'") > 1;
        });
    }

    [Test]
    public async Task Without_the_orders_lock_and_index_an_order_has_many_invoices()
    {
        await using var ledger = await Ledger.CreateAsync(services =>
        {
            WithoutLocks(services);

            // Every issued document writes to its series, whose version would let only one through.
            WithModel<UnversionedModel>(services);
        });
        var customer = await ledger.NewCustomerAsync(await ledger.NewSellerAsync("acme"));
        await ledger.ExecuteAsync(string.Concat(
            new[] { UniqueIndexes.InvoiceOrder, UniqueIndexes.InvoiceNumber, UniqueIndexes.InvoicePosition }.Select(index => DatabaseServer.DropIndex(index, "invoices"))));

        await SeenAsync(async _ =>
        {
            var order = await ledger.NewOrderAsync(customer);
            await Refusals.AtOnceAsync(32, () => ledger.SendAsync(new GenerateOrderInvoiceCommand(order)));
            return await ledger.ScalarAsync<long>($"select count(*) from invoices where order_id = '{order}'") > 1;
        });
    }

    [Test]
    public async Task Without_the_series_lock_callers_are_refused()
    {
        await using var ledger = await Ledger.CreateAsync(WithoutLocks);

        await SeenAsync(async round =>
        {
            var drafts = new List<InvoiceId>();
            for (var i = 0; i < 64; i++)
            {
                drafts.Add(new InvoiceId((await ledger.SendAsync(Create($"{round}/{i}"))).Id));
            }

            var outcomes = await Task.WhenAll(drafts.Select(draft => Task.Run(() => Refusals.OutcomeAsync(() => ledger.SendAsync(new IssueInvoiceCommand(draft))))));
            TestContext.Out.WriteLine(string.Join(", ", outcomes.CountBy(outcome => outcome)));
            return outcomes.Any(outcome => outcome != "done");
        });
    }

    [Test]
    public async Task Without_the_version_and_the_lock_an_invoice_is_issued_many_times()
    {
        await using var ledger = await Ledger.CreateAsync(services =>
        {
            WithoutLocks(services);
            WithModel<UnversionedModel>(services);
        });

        await SeenAsync(async round =>
        {
            var draft = new InvoiceId((await ledger.SendAsync(Create($"{round}"))).Id);
            var outcomes = await Refusals.AtOnceAsync(16, () => ledger.SendAsync(new IssueInvoiceCommand(draft)));
            return outcomes.Count(outcome => outcome == "done") > 1;
        });
    }

    [Test]
    public async Task Without_the_version_and_the_lock_an_invoice_is_paid_and_void()
    {
        await using var ledger = await Ledger.CreateAsync(services =>
        {
            WithoutLocks(services);
            WithModel<UnversionedModel>(services);
        });

        await SeenAsync(async round =>
        {
            var id = new InvoiceId((await ledger.SendAsync(Create($"{round}"))).Id);
            await ledger.SendAsync(new IssueInvoiceCommand(id));
            var outcomes = await Task.WhenAll(
                Task.Run(() => Refusals.OutcomeAsync(() => ledger.SendAsync(new RecordPaymentCommand(id, null)))),
                Task.Run(() => Refusals.OutcomeAsync(() => ledger.SendAsync(new VoidInvoiceCommand(id)))));
            return outcomes.All(outcome => outcome == "done");
        });
    }

    [Test]
    public async Task Without_the_account_filter_a_stranger_reads_the_invoice()
    {
        await using var ledger = await Ledger.CreateAsync(WithModel<UnfilteredModel>);
        var invoice = await ledger.SendAsync(Create("secret"));
        var stranger = Actor.System(AccountId.New());

        (await Refusals.OutcomeAsync(() => ledger.SendAsync(new GetInvoiceQuery(new InvoiceId(invoice.Id)), stranger))).ShouldBe("done");
    }

    [Test]
    public async Task With_the_account_filter_a_stranger_reads_nothing()
    {
        await using var ledger = await Ledger.CreateAsync();
        var invoice = await ledger.SendAsync(Create("secret"));
        var stranger = Actor.System(AccountId.New());

        (await Refusals.OutcomeAsync(() => ledger.SendAsync(new GetInvoiceQuery(new InvoiceId(invoice.Id)), stranger))).ShouldBe("invoice.not_found");
    }

    /// <summary>A race may go well once: what the guard prevents must be seen within some rounds.</summary>
    private static async Task SeenAsync(Func<int, Task<bool>> goesWrong)
    {
        const int rounds = 25;
        for (var round = 1; round <= rounds; round++)
        {
            if (await goesWrong(round))
            {
                TestContext.Out.WriteLine($"seen in round {round}");
                return;
            }
        }

        Assert.Fail($"Nothing went wrong in {rounds} rounds without the guard.");
    }

    private static GenerateInvoiceForContractCommand InYear(GenerateInvoiceForContractCommand generate, int year) =>
        generate with { From = generate.From.AddYears(year), To = generate.To.AddYears(year) };

    private static void WithoutLocks(IServiceCollection services) => services.Replace(ServiceDescriptor.Singleton<IStatements, UnlockedStatements>());

    private static void WithModel<TCustomizer>(IServiceCollection services)
        where TCustomizer : class, IModelCustomizer =>
        services.AddSingleton(provider => new LedgerModel(
            provider.GetRequiredService<IDatabaseProduct>(), options => options.ReplaceService<IModelCustomizer, TCustomizer>()));

    private static async Task<GenerateInvoiceForContractCommand> MonthlyContractAsync(Ledger ledger)
    {
        var seller = await ledger.NewSellerAsync();
        var customer = await ledger.NewCustomerAsync(seller);
        var contract = await ledger.NewMonthlyContractAsync(customer, new DateOnly(2026, 1, 1));
        return new(seller, customer, contract, new DateOnly(2026, 1, 1), new DateOnly(2026, 2, 1), null, null, null);
    }

    private static CreateInvoiceCommand Create(string reference) =>
        new(reference, Company, Debtor, 1_000, new DateOnly(2026, 3, 1), new DateOnly(2026, 4, 1));
}
