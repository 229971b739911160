using Invoicing.Application.Contracts;
using NUnit.Framework;
using Shouldly;
using static Invoicing.Api.Tests.Dialects.Zenskar.ZenskarApi;

namespace Invoicing.Api.Tests.Dialects.Zenskar;

/// <summary>What is refused after the values were found good, and in which order.</summary>
[TestFixture]
[Parallelizable(ParallelScope.All)]
public sealed class GenerateInvoiceRefusalTests
{
    private const string NoCustomer = """{"detail":"Customer not found"}""";

    private const string NoContract = """{"detail":"Contract not found"}""";

    [Test]
    public async Task Unknown_customer_is_told_before_unknown_contract()
    {
        var api = await CreateAsync();

        (await api.PostAsync(api.Body(Guid.Empty, "2", "1").Replace(api.Customer.ToString(), Guid.Empty.ToString(), StringComparison.Ordinal)))
            .ShouldBe(404, NoCustomer);
    }

    [Test]
    public async Task Unknown_contract_is_told_before_an_empty_window()
    {
        var api = await CreateAsync();

        (await api.PostAsync(api.Body(Guid.Empty, "2", "1"))).ShouldBe(404, NoContract);
    }

    [Test]
    public async Task Customer_and_contract_of_another_account_are_unknown()
    {
        var api = await CreateAsync();
        var demo = api.Host.Demo.Zenskar;
        var body = $$"""{"customer_id":"{{demo.CustomerId}}","contract_id":"{{demo.ContractId}}","from_date":0,"to_date":9}""";

        var reply = await api.PostAsync(body, ("x-api-key", demo.OtherOrganisationApiKey), ("organisation", demo.OtherOrganisation));

        reply.ShouldBe(404, NoCustomer);
    }

    [Test]
    public async Task Customer_of_another_organisation_is_unknown()
    {
        var (api, other) = (await CreateAsync(), await CreateAsync());
        var contract = await other.MonthlyContractAsync();

        (await api.PostAsync(other.Body(contract.Value, "0", "9"))).ShouldBe(404, NoCustomer);
        (await other.InvoicesAsync()).ShouldBe(0);
    }

    [Test]
    public async Task Contract_of_another_customer_is_unknown()
    {
        var (api, other) = (await CreateAsync(), await CreateAsync());
        var contract = await other.MonthlyContractAsync();

        (await api.GenerateAsync(contract, "2024-03-01", "2024-04-01")).ShouldBe(404, NoContract);
    }

    [TestCase("2024-03-01", "2024-03-01")]
    [TestCase("2024-03-02", "2024-03-01")]
    [TestCase("9999-12-31", "9999-12-31T23:00:00")]
    public async Task Cannot_bill_an_empty_window(string from, string to)
    {
        var api = await CreateAsync();
        var contract = await api.MonthlyContractAsync();

        (await api.GenerateAsync(contract, from, to)).ShouldBe(
            400, """{"detail":"A period ends after it starts. Send an end date later than the start date."}""");
    }

    [Test]
    public async Task Cannot_bill_a_draft_contract()
    {
        var api = await CreateAsync();
        var contract = await api.ContractAsync(false, "EUR", Price(100));

        (await api.GenerateAsync(contract, "2024-03-01", "2024-04-01")).ShouldBe(
            400, $$"""{"detail":"Contract {{contract}} is draft; only an active one is billed."}""");
        (await api.InvoicesAsync()).ShouldBe(0);
    }

    [Test]
    public async Task Cannot_bill_a_cancelled_contract()
    {
        var api = await CreateAsync();
        var contract = await api.MonthlyContractAsync();
        await api.Host.SendAsync(new CancelContractCommand(contract));

        (await api.GenerateAsync(contract, "2024-03-01", "2024-04-01")).Status.ShouldBe(400);
    }

    [TestCase("P1D")]
    [TestCase("P1M")]
    [TestCase("P9999Y")]
    public async Task Window_over_the_whole_calendar_is_answered(string cadence)
    {
        var api = await CreateAsync();
        var contract = await api.ContractAsync(Price(100, cadence));

        var reply = await api.GenerateAsync(contract, "0001-01-01", "9999-12-31");

        reply.Status.ShouldBeOneOf(200, 400);
        reply.Body.ShouldNotContain("Internal");
    }

    [Test]
    public async Task Sum_beyond_the_ledger_is_refused()
    {
        var api = await CreateAsync();
        var contract = await api.ContractAsync(Price(90_000_000_000_000_000m), Price(90_000_000_000_000_000m));

        (await api.GenerateAsync(contract, "2024-03-01", "2024-04-01")).Status.ShouldBe(400);
        (await api.InvoicesAsync()).ShouldBe(0);
    }
}
