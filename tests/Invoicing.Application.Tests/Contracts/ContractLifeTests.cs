using Invoicing.Application.Abstractions;
using Invoicing.Application.Contracts;
using Invoicing.Application.Invoices;
using Invoicing.Domain.Common;
using Invoicing.Domain.Contracts;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Organizations;
using Invoicing.TestKit;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Application.Tests.Contracts;

public sealed class ContractLifeTests
{
    private static readonly DateOnly Start = new(2026, 1, 1);

    private Ledger ledger = null!;
    private OrganizationId seller;
    private CustomerId customer;

    [SetUp]
    public async Task CreateLedger()
    {
        ledger = await Ledger.CreateAsync();
        seller = await ledger.NewSellerAsync(isDefault: true);
        customer = await ledger.NewCustomerAsync(seller);
    }

    [TearDown]
    public async Task DisposeLedger() => await ledger.DisposeAsync();

    [TestCase(true, 0)]
    [TestCase(false, 1)]
    public async Task Cancelling_takes_unpaid_invoices_out_of_force_where_that_is_asked(bool voidUnpaid, int stillIssued)
    {
        var contract = await ledger.NewMonthlyContractAsync(customer, Start);
        var issued = await BillAsync(contract, Start);
        await ledger.SendAsync(new IssueInvoiceCommand(new InvoiceId(issued)));
        await BillAsync(contract, Start.AddMonths(1));

        var view = await ledger.SendAsync(new CancelContractCommand(contract, voidUnpaid));

        (view.Status, view.CancelledAt).ShouldBe((ContractStatus.Cancelled, ledger.Time.GetUtcNow()));
        (await ledger.ScalarAsync<long>("select count(*) from invoices where status = 'Issued'")).ShouldBe(stillIssued);
        (await ledger.ScalarAsync<long>("select count(*) from invoices where status = 'Draft'")).ShouldBe(stillIssued);
    }

    [Test]
    public async Task A_withdrawn_contract_is_not_found_any_more()
    {
        var contract = await ledger.NewMonthlyContractAsync(customer, Start);

        await ledger.SendAsync(new WithdrawContractCommand(contract));

        await RefusedAsync(ledger.SendAsync(new GetContractQuery(contract)));
        await RefusedAsync(ledger.SendAsync(new WithdrawContractCommand(contract)));
        await RefusedAsync(ledger.SendAsync(new CancelContractCommand(contract)));
        (await ledger.SendAsync(new ListContractsQuery(new ContractListing()))).Items.ShouldBeEmpty();
    }

    [Test]
    public async Task Lists_go_on_behind_a_serial_and_keep_to_what_is_visible()
    {
        var ids = new List<Guid>();
        for (var i = 0; i < 60; i++)
        {
            ids.Add((await ledger.NewMonthlyContractAsync(customer, Start)).Value);
        }

        var read = new List<Guid>();
        for (ContractPage? page = null; page is null or { Next: not null };)
        {
            page = await ledger.SendAsync(new ListContractsQuery(new ContractListing { Customer = customer, After = page?.Next, Limit = 7 }));
            read.AddRange(page.Items.Select(contract => contract.Id));
            await ledger.NewMonthlyContractAsync(await ledger.NewCustomerAsync(seller), Start);
        }

        read.ShouldBe(ids);
        var stranger = new Actor(ledger.AccountId, "stranger", CredentialKind.ApiKey, [new Grant(OrganizationId.New(), Role.Owner)]);
        (await ledger.SendAsync(new ListContractsQuery(new ContractListing()), stranger)).Items.ShouldBeEmpty();
        await RefusedAsync(ledger.SendAsync(new GetContractQuery(new ContractId(ids[0])), stranger));
        await RefusedAsync(ledger.SendAsync(new CancelContractCommand(new ContractId(ids[0])), stranger));
        var own = new Actor(ledger.AccountId, "buyer", CredentialKind.CustomerSession, [], customer);
        (await ledger.SendAsync(new ListContractsQuery(new ContractListing { Limit = 1_000 }), own)).Items.Count.ShouldBe(60);
    }

    private async Task<Guid> BillAsync(ContractId contract, DateOnly month) => (await ledger.SendAsync(
        new GenerateInvoiceForContractCommand(seller, customer, contract, month, month.AddMonths(1), null, null, null)))[0].Id;

    private static async Task RefusedAsync<TResult>(Task<TResult> sent) =>
        (await Should.ThrowAsync<InvoicingException>(sent)).Code.ShouldBe("contract.not_found");
}
