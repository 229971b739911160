using Invoicing.Application.Abstractions;
using Invoicing.Application.Contracts;
using Invoicing.Application.Customers;
using Invoicing.Application.Invoices;
using Invoicing.Application.Orders;
using Invoicing.Domain.Common;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Organizations;
using Invoicing.TestKit;
using MediatR;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Application.Tests.Customers;

public sealed class CustomerLifeTests
{
    [Test]
    public async Task A_change_is_read_back()
    {
        await using var ledger = await Ledger.CreateAsync();
        var id = await NewCustomerAsync(ledger, await ledger.NewSellerAsync(), "jane@example.com");
        var change = new CustomerChange
        {
            Name = "Jane Doe",
            ShippingAddress = new(new Address("Dock 4", null, "08001", "Barcelona", null, "ES")),
            TaxIds = [new TaxIdentifier("eu_vat", "ESB12345678")],
            Locale = new("ca"),
        };

        (await ledger.SendAsync(new UpdateCustomerCommand(id, change))).Name.ShouldBe("Jane Doe");

        var read = await ledger.SendAsync(new GetCustomerQuery(id));
        read.ShippingAddress.ShouldBe(change.ShippingAddress!.Value);
        read.TaxIds.ShouldBe(change.TaxIds);
        read.Locale.ShouldBe("ca");
        read.Email.ShouldBe("jane@example.com");
        read.ModifiedAt.ShouldBe(ledger.Time.GetUtcNow());
    }

    [Test]
    public async Task A_deleted_customer_gives_back_its_keys_and_is_found_nowhere()
    {
        await using var ledger = await Ledger.CreateAsync();
        var seller = await ledger.NewSellerAsync();
        var id = await NewCustomerAsync(ledger, seller, "jane@example.com", "jane");
        var order = await ledger.NewOrderAsync(id);

        (await OutcomeAsync(ledger, NewCommand(seller, "JANE@example.com"))).ShouldBe("customer.email_taken");
        await ledger.SendAsync(new DeleteCustomerCommand(id));

        (await OutcomeAsync(ledger, new GetCustomerQuery(id))).ShouldBe("customer.not_found");
        (await OutcomeAsync(ledger, new GetCustomerByExternalIdQuery(seller, "jane"))).ShouldBe("customer.not_found");
        (await OutcomeAsync(ledger, new DeleteCustomerCommand(id))).ShouldBe("customer.not_found");
        (await ledger.SendAsync(new ListCustomersQuery(new CustomerListing { WithTotal = true }))).Total.ShouldBe(0);
        (await OutcomeAsync(ledger, NewCommand(seller, "jane@example.com", "jane"))).ShouldBe("done");
        (await OutcomeAsync(ledger, new GenerateOrderInvoiceCommand(order))).ShouldBe("done");
    }

    [Test]
    public async Task Cannot_be_deleted_while_a_contract_runs_or_an_invoice_is_unpaid()
    {
        await using var ledger = await Ledger.CreateAsync();
        var seller = await ledger.NewSellerAsync();
        var id = await NewCustomerAsync(ledger, seller, "jane@example.com");
        var contract = await ledger.NewMonthlyContractAsync(id, new DateOnly(2026, 1, 1));

        (await OutcomeAsync(ledger, new DeleteCustomerCommand(id))).ShouldBe("customer.has_live_contracts");
        var invoice = (await ledger.SendAsync(new GenerateInvoiceForContractCommand(
            seller, id, contract, new(2026, 1, 1), new(2026, 2, 1), null, null, null))).Single();
        await ledger.SendAsync(new CancelContractCommand(contract));
        await ledger.SendAsync(new IssueInvoiceCommand(new InvoiceId(invoice.Id)));

        (await OutcomeAsync(ledger, new DeleteCustomerCommand(id))).ShouldBe("customer.has_unpaid_invoices");
        await ledger.SendAsync(new VoidInvoiceCommand(new InvoiceId(invoice.Id)));
        (await OutcomeAsync(ledger, new DeleteCustomerCommand(id))).ShouldBe("done");
    }

    [TestCase(CustomerOrder.CreatedAt, false)]
    [TestCase(CustomerOrder.CreatedAt, true)]
    [TestCase(CustomerOrder.Name, false)]
    [TestCase(CustomerOrder.Name, true)]
    [TestCase(CustomerOrder.Email, false)]
    [TestCase(CustomerOrder.Email, true)]
    public async Task Cursors_miss_and_repeat_nothing_while_rows_come_in(CustomerOrder order, bool descending)
    {
        await using var ledger = await Ledger.CreateAsync();
        var seller = await ledger.NewSellerAsync();
        for (var i = 0; i < 60; i++)
        {
            await ledger.SendAsync(new CreateCustomerCommand(CustomerId.New(), seller, new NewCustomer($"Name {i % 7}", i % 5 == 0 ? null : $"c{i % 9}@x.org")));
            ledger.Time.Move(TimeSpan.FromSeconds(i % 3));
        }

        var all = (await ledger.SendAsync(new ListCustomersQuery(new CustomerListing { Order = order, Descending = descending, Limit = 1_000 }))).Items;
        var (read, after) = (new List<Guid>(), default(CustomerCursor));
        do
        {
            var page = await ledger.SendAsync(new ListCustomersQuery(
                new CustomerListing { Order = order, Descending = descending, Limit = 7, After = after }));
            read.AddRange(page.Items.Select(customer => customer.Id));
            after = page.Next;
            await ledger.SendAsync(new CreateCustomerCommand(CustomerId.New(), seller, new NewCustomer(descending ? "Zoe" : "Abe", descending ? "z@x.org" : null)));
        }
        while (after is not null && read.Count < 200);

        all.Count.ShouldBe(60);
        read.Where(all.Select(customer => customer.Id).Contains).ShouldBe(all.Select(customer => customer.Id));
    }

    [Test]
    public async Task Is_found_by_what_is_known_of_it()
    {
        await using var ledger = await Ledger.CreateAsync();
        var (seller, other) = (await ledger.NewSellerAsync(), await ledger.NewSellerAsync());
        var jane = await NewCustomerAsync(ledger, seller, "Jane@Example.com", "j_1");
        await NewCustomerAsync(ledger, other, "bob@example.com", "b_1");

        await ShouldFindAsync(new CustomerListing { Email = "jane@EXAMPLE.com" });
        await ShouldFindAsync(new CustomerListing { ExternalId = "j_1" });
        await ShouldFindAsync(new CustomerListing { Organization = seller });
        await ShouldFindAsync(new CustomerListing { NameContains = "CUSTOMER J" });
        await ShouldFindAsync(new CustomerListing { Text = "J_" });
        await ShouldFindAsync(new CustomerListing { Id = jane });
        (await ledger.SendAsync(new ListCustomersQuery(new CustomerListing { Text = "%" }))).Items.ShouldBeEmpty();

        async Task ShouldFindAsync(CustomerListing listing) =>
            (await ledger.SendAsync(new ListCustomersQuery(listing))).Items.Single().Id.ShouldBe(jane.Value);
    }

    [Test]
    public async Task Is_unknown_outside_the_grants_and_to_another_account()
    {
        await using var ledger = await Ledger.CreateAsync();
        var (seller, other) = (await ledger.NewSellerAsync(), await ledger.NewSellerAsync());
        var id = await NewCustomerAsync(ledger, seller, "jane@example.com");
        var strangers = new[]
        {
            Actor.System(AccountId.New()),
            new Actor(ledger.AccountId, "key", CredentialKind.ApiKey, [new Grant(other, Role.Owner)]),
            new Actor(ledger.AccountId, "session", CredentialKind.CustomerSession, [], CustomerId.New()),
        };

        foreach (var stranger in strangers)
        {
            (await Refusals.OutcomeAsync(() => ledger.SendAsync(new GetCustomerQuery(id), stranger))).ShouldBe("customer.not_found");
            (await Refusals.OutcomeAsync(() => ledger.SendAsync(new UpdateCustomerCommand(id, new CustomerChange()), stranger))).ShouldBe("customer.not_found");
            (await Refusals.OutcomeAsync(() => ledger.SendAsync(new DeleteCustomerCommand(id), stranger))).ShouldBe("customer.not_found");
            (await ledger.SendAsync(new ListCustomersQuery(new CustomerListing()), stranger)).Items.ShouldBeEmpty();
        }
    }

    private static async Task<CustomerId> NewCustomerAsync(Ledger ledger, OrganizationId seller, string email, string? externalId = null)
    {
        var command = NewCommand(seller, email, externalId);
        await ledger.SendAsync(command);
        return command.Id;
    }

    private static CreateCustomerCommand NewCommand(OrganizationId seller, string email, string? externalId = null) =>
        new(CustomerId.New(), seller, new NewCustomer($"Customer {email}", email, ExternalId: externalId) { EmailIsUnique = true });

    private static Task<string> OutcomeAsync<T>(Ledger ledger, IRequest<T> request) => Refusals.OutcomeAsync(() => ledger.SendAsync(request));
}
