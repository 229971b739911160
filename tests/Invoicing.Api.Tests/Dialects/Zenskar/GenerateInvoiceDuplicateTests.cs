using Invoicing.Application.Invoices;
using Invoicing.Domain.Contracts;
using Invoicing.Domain.Invoices;
using NUnit.Framework;
using Shouldly;
using static Invoicing.Api.Tests.Dialects.Zenskar.ZenskarApi;

namespace Invoicing.Api.Tests.Dialects.Zenskar;

[TestFixture]
public sealed class GenerateInvoiceDuplicateTests
{
    private const string Check = "\"check_duplicate_invoice\":true";

    private const string NoCheck = "\"check_duplicate_invoice\":false";

    private ZenskarApi api = null!;

    private ContractId contract;

    [SetUp]
    public async Task SetUpAsync()
    {
        api = await CreateAsync();
        contract = await api.MonthlyContractAsync();
    }

    [Test]
    public async Task Check_refuses_beside_a_draft()
    {
        var first = (await GenerateAsync(string.Empty)).InvoiceIds.Single();

        (await GenerateAsync(Check)).ShouldBe(400, Duplicate(first));
        (await api.InvoicesAsync()).ShouldBe(1);
    }

    [Test]
    public async Task Overlapping_window_is_a_duplicate()
    {
        var first = (await GenerateAsync(Check)).InvoiceIds.Single();

        (await api.GenerateAsync(contract, "2024-03-31", "2024-05-01", Check)).ShouldBe(400, Duplicate(first));
        (await api.GenerateAsync(contract, "2024-04-01", "2024-05-01", Check)).Status.ShouldBe(200);
    }

    [TestCase("")]
    [TestCase("\"check_duplicate_invoice\":null")]
    public async Task Draft_is_brought_up_to_date_where_the_flag_is_absent(string flag)
    {
        var first = (await GenerateAsync(string.Empty)).InvoiceIds.Single();

        var again = await api.GenerateAsync(contract, "2024-03-01", "2024-05-01", flag);

        again.InvoiceIds.ShouldBe([first]);
        again.Total.ShouldBe(200);
        (await api.InvoicesAsync()).ShouldBe(1);
    }

    [TestCase("")]
    [TestCase("\"check_duplicate_invoice\":null")]
    [TestCase(Check)]
    public async Task Approved_invoice_blocks(string flag)
    {
        var first = (await GenerateAsync(string.Empty)).InvoiceIds.Single();
        await api.Host.SendAsync(new IssueInvoiceCommand(new InvoiceId(first)));

        (await GenerateAsync(flag)).ShouldBe(400, Duplicate(first));
        (await api.InvoicesAsync()).ShouldBe(1);
    }

    [Test]
    public async Task Without_check_a_further_invoice_is_made_beside_an_approved_one()
    {
        var first = (await GenerateAsync(string.Empty)).InvoiceIds.Single();
        await api.Host.SendAsync(new IssueInvoiceCommand(new InvoiceId(first)));

        (await GenerateAsync(NoCheck)).InvoiceIds.ShouldNotContain(first);
        (await api.InvoicesAsync()).ShouldBe(2);
    }

    [TestCase("")]
    [TestCase(Check)]
    public async Task Void_invoice_does_not_block(string flag)
    {
        var first = (await GenerateAsync(string.Empty)).InvoiceIds.Single();
        await api.Host.SendAsync(new IssueInvoiceCommand(new InvoiceId(first)));
        await api.Host.SendAsync(new VoidInvoiceCommand(new InvoiceId(first)));

        (await GenerateAsync(flag)).InvoiceIds.Single().ShouldNotBe(first);
        (await api.InvoicesAsync()).ShouldBe(2);
    }

    [Test]
    [Repeat(5)]
    public async Task Concurrent_checks_make_one_invoice()
    {
        var replies = await ManyAsync(Check);

        var made = replies.Single(reply => reply.Status == 200).InvoiceIds.Single();
        foreach (var refused in replies.Where(reply => reply.Status != 200))
        {
            refused.ShouldBe(400, Duplicate(made));
        }

        (await api.InvoicesAsync()).ShouldBe(1);
    }

    [Test]
    [Repeat(5)]
    public async Task Concurrent_calls_without_flag_return_one_draft()
    {
        var replies = await ManyAsync(string.Empty);

        replies.ShouldAllBe(reply => reply.Status == 200);
        replies.SelectMany(reply => reply.InvoiceIds).Distinct().Count().ShouldBe(1);
        (await api.InvoicesAsync()).ShouldBe(1);
    }

    [Test]
    [Repeat(5)]
    public async Task Concurrent_calls_without_check_make_one_invoice_each()
    {
        var replies = await ManyAsync(NoCheck);

        replies.ShouldAllBe(reply => reply.Status == 200);
        replies.SelectMany(reply => reply.InvoiceIds).Distinct().Count().ShouldBe(32);
        (await api.InvoicesAsync()).ShouldBe(32);
    }

    private Task<Reply> GenerateAsync(string flag) => api.GenerateAsync(contract, "2024-03-01", "2024-04-01", flag);

    /// <summary>32 at once, in windows that all overlap on one day.</summary>
    private async Task<Reply[]> ManyAsync(string flag)
    {
        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var calls = Enumerable.Range(0, 32).Select(async index =>
        {
            await gate.Task;
            return await api.GenerateAsync(contract, $"2024-03-{1 + (index % 4):00}", "2024-04-01", flag);
        }).ToArray();
        gate.SetResult();
        return await Task.WhenAll(calls);
    }

    private static string Duplicate(Guid id) => $$"""{"detail":"InvoiceAlreadyGeneratedForThisBillingPeriod","invoice_id":"{{id}}"}""";
}
