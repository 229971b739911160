using System.Text.Json.Nodes;
using Invoicing.Application.Abstractions;
using Invoicing.Application.Invoices;
using Invoicing.Domain.Common;
using Invoicing.Domain.Companies;
using Invoicing.Domain.Invoices;
using Invoicing.TestKit;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Application.Tests.Invoices;

public sealed class IssueInvoiceTests
{
    private const int Seed = 20_261_120;
    private static readonly CompanyIdentifier Company = CompanyIdentifier.Parse("ESA46103834");
    private static readonly CompanyIdentifier Debtor = CompanyIdentifier.Parse("ESB66367129");
    private Ledger _ledger = null!;

    [SetUp]
    public async Task CreateLedger() => _ledger = await Ledger.CreateAsync();

    [TearDown]
    public async Task DisposeLedger() => await _ledger.DisposeAsync();

    [Test]
    public async Task Issue_takes_the_next_number_and_copies_the_parties()
    {
        var first = await _ledger.SendAsync(new IssueInvoiceCommand(await DraftAsync("1")));
        var second = await _ledger.SendAsync(new IssueInvoiceCommand(await DraftAsync("2")));

        (first.Number, second.Number).ShouldBe(("INV-0001", "INV-0002"));
        first.Status.ShouldBe(InvoiceStatus.Issued);
        first.IssuedAt.ShouldBe(_ledger.Time.GetUtcNow());
        var seller = await _ledger.ScalarAsync<string>($"select cast(seller as varchar(4000)) from invoices where id = '{first.Id}'");
        JsonNode.Parse(seller!)!["name"]!.GetValue<string>().ShouldBe(Company.Value);
    }

    [Test]
    public async Task Cannot_issue_twice_and_the_second_try_draws_no_number()
    {
        var draft = await DraftAsync("1");
        var outcomes = await Refusals.AtOnceAsync(16, () => _ledger.SendAsync(new IssueInvoiceCommand(draft)));

        outcomes.Count(outcome => outcome == "done").ShouldBe(1);
        outcomes.Count(outcome => outcome == "invoice.not_draft").ShouldBe(15);
        (await _ledger.ScalarAsync<long>("select next from number_series")).ShouldBe(2);
    }

    [Test]
    public async Task Cannot_issue_an_invoice_of_another_account()
    {
        var draft = await DraftAsync("1");

        var outcome = await Refusals.OutcomeAsync(() => _ledger.SendAsync(new IssueInvoiceCommand(draft), Actor.System(AccountId.New())));

        outcome.ShouldBe("invoice.not_found");
    }

    [Test]
    public async Task Numbers_have_no_gap_after_two_thousand_issues_of_which_a_tenth_is_rolled_back()
    {
        const int issues = 2_000;
        var drafts = new InvoiceId[issues];
        await Parallel.ForAsync(0, issues, Degree(16), async (i, _) => drafts[i] = await DraftAsync($"{i}"));
        var isRolledBack = RolledBack(issues);

        await Parallel.ForAsync(0, issues, Degree(32), async (i, _) => await IssueAsync(drafts[i], isRolledBack[i]));

        var numbers = await _ledger.ColumnAsync<string>("select number from invoices where number is not null order by number");
        var expected = isRolledBack.Count(rolledBack => !rolledBack);
        TestContext.Out.WriteLine($"seed {Seed}: {issues} issues, {issues - expected} rolled back, {numbers.Count} numbers");
        numbers.ShouldBe(Enumerable.Range(1, expected).Select(n => $"INV-{n:0000}"));
    }

    private static bool[] RolledBack(int count)
    {
        var flags = new bool[count];
        Array.Fill(flags, true, 0, count / 10);
        new Random(Seed).Shuffle(flags);
        return flags;
    }

    private Task<bool> IssueAsync(InvoiceId draft, bool isRolledBack) => _ledger.RunAsync(Actor.System(_ledger.AccountId), async services =>
    {
        try
        {
            return await services.GetRequiredService<IUnitOfWork>().ExecuteAsync(
                async token =>
                {
                    await services.GetRequiredService<IMediator>().Send(new IssueInvoiceCommand(draft), token);
                    return isRolledBack ? throw new ForcedRollbackException() : true;
                },
                CancellationToken.None);
        }
        catch (ForcedRollbackException)
        {
            return false;
        }
    });

    private async Task<InvoiceId> DraftAsync(string reference)
    {
        var draft = await _ledger.SendAsync(new CreateInvoiceCommand(
            reference, Company, Debtor, 1_000, new DateOnly(2026, 3, 1), new DateOnly(2026, 4, 1)));
        return new InvoiceId(draft.Id);
    }

    private static ParallelOptions Degree(int tasks) => new() { MaxDegreeOfParallelism = tasks };

    private sealed class ForcedRollbackException : Exception;
}
