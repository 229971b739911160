using System.Text.Json.Nodes;
using Invoicing.Application.Abstractions;
using Invoicing.Application.Documents;
using Invoicing.Application.Orders;
using Invoicing.Domain.Common;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Documents;
using Invoicing.TestKit;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Application.Tests.Orders;

public sealed class GenerateOrderInvoiceTests
{
    private Ledger _ledger = null!;
    private CustomerId _customer;

    [SetUp]
    public async Task CreateLedger()
    {
        _ledger = await Ledger.CreateAsync();
        _customer = await _ledger.NewCustomerAsync(await _ledger.NewSellerAsync("acme"));
    }

    [TearDown]
    public async Task DisposeLedger() => await _ledger.DisposeAsync();

    [Test]
    public async Task Orders_of_a_customer_are_numbered_without_gap_from_their_creation()
    {
        var first = await _ledger.SendAsync(new GetOrderQuery(await _ledger.NewOrderAsync(_customer, isPaid: false)));
        var second = await _ledger.SendAsync(new GetOrderQuery(await _ledger.NewOrderAsync(_customer)));

        (first.InvoiceNumber, second.InvoiceNumber).ShouldBe(("ACME-AAAAAAAB-0001", "ACME-AAAAAAAB-0002"));
        (second.Subtotal.MinorUnits, second.Discount.MinorUnits, second.Tax.MinorUnits, second.Total.MinorUnits).ShouldBe((2_500, 500, 400, 2_400));
        second.Items.Sum(item => item.Tax.MinorUnits).ShouldBe(400);
    }

    [Test]
    public async Task Issues_a_paid_invoice_with_the_orders_number_and_queues_its_pdf()
    {
        var order = await _ledger.NewOrderAsync(_customer);

        await _ledger.SendAsync(new GenerateOrderInvoiceCommand(order));

        (await _ledger.ScalarAsync<string>("select concat(number, ' ', status, ' ', paid_minor) from invoices")).ShouldBe("ACME-AAAAAAAB-0001 Paid 2400");
        (await _ledger.ScalarAsync<string>("select concat(work_state, ' ', revision) from renderings")).ShouldBe("Queued 1");
        (await _ledger.SendAsync(new GetOrderQuery(order))).IsInvoiceGenerated.ShouldBeFalse();
    }

    [Test]
    public async Task Of_thirty_two_at_once_all_are_accepted_and_one_invoice_is_made()
    {
        var order = await _ledger.NewOrderAsync(_customer);

        var outcomes = await Refusals.AtOnceAsync(32, () => _ledger.SendAsync(new GenerateOrderInvoiceCommand(order)));

        outcomes.ShouldAllBe(outcome => outcome == "done");
        (await _ledger.ScalarAsync<long>("select count(*) from invoices")).ShouldBe(1);
        (await _ledger.ScalarAsync<long>("select count(*) from renderings")).ShouldBe(1);
    }

    [Test]
    public async Task A_changed_buyer_makes_a_new_revision_with_the_same_number()
    {
        var order = await _ledger.NewOrderAsync(_customer);
        await _ledger.SendAsync(new GenerateOrderInvoiceCommand(order));

        await _ledger.SendAsync(new UpdateOrderBillingDetailsCommand(order, new("Jane Roe"), new(Address.InCountry("US"))));
        await _ledger.SendAsync(new GenerateOrderInvoiceCommand(order));
        await _ledger.SendAsync(new GenerateOrderInvoiceCommand(order));

        (await _ledger.ScalarAsync<string>("select concat(number, ' ', revision) from invoices")).ShouldBe("ACME-AAAAAAAB-0001 2");
        JsonNode.Parse((await _ledger.ScalarAsync<string>("select cast(buyer as varchar(4000)) from invoices"))!)!["name"]!.GetValue<string>().ShouldBe("Jane Roe");
        (await _ledger.ScalarAsync<long>("select count(*) from renderings")).ShouldBe(2);
    }

    [Test]
    public async Task Cannot_invoice_an_unpaid_order_or_one_without_a_buyer()
    {
        var unpaid = await _ledger.NewOrderAsync(_customer, isPaid: false);
        var nameless = await _ledger.NewOrderAsync(_customer, billingName: null);

        (await Refusals.OutcomeAsync(() => _ledger.SendAsync(new GenerateOrderInvoiceCommand(unpaid)))).ShouldBe("order.not_paid");
        (await Refusals.OutcomeAsync(() => _ledger.SendAsync(new GenerateOrderInvoiceCommand(nameless)))).ShouldBe("order.billing_details_missing");
    }

    [Test]
    public async Task A_portal_session_sees_its_own_customers_orders_alone()
    {
        var order = await _ledger.NewOrderAsync(_customer);
        var stranger = new Actor(_ledger.AccountId, "portal", CredentialKind.CustomerSession, [], CustomerId.New());

        (await Refusals.OutcomeAsync(() => _ledger.SendAsync(new GetOrderQuery(order), stranger))).ShouldBe("order.not_found");
        (await Refusals.OutcomeAsync(() => _ledger.SendAsync(new GenerateOrderInvoiceCommand(order), stranger))).ShouldBe("order.not_found");
        (await Refusals.OutcomeAsync(() => _ledger.SendAsync(new GetOrderInvoiceLinkQuery(order), stranger))).ShouldBe("order.not_found");
    }

    [Test]
    public async Task A_worker_without_the_lease_renders_nothing()
    {
        var order = await _ledger.NewOrderAsync(_customer);
        await _ledger.SendAsync(new GenerateOrderInvoiceCommand(order));
        await _ledger.ExecuteAsync("update renderings set work_token = 7");
        var rendering = new RenderingId(await _ledger.ScalarAsync<Guid>("select id from renderings"));

        await _ledger.SendAsync(new RenderInvoiceCommand(rendering, 6));
        (await Refusals.OutcomeAsync(() => _ledger.SendAsync(new GetOrderInvoiceLinkQuery(order)))).ShouldBe("order.no_invoice");

        await _ledger.SendAsync(new RenderInvoiceCommand(rendering, 7));
        (await _ledger.SendAsync(new GetOrderInvoiceLinkQuery(order))).Document.ShouldBe(rendering);
    }

    [Test]
    public async Task A_link_opens_one_document_until_it_expires()
    {
        var order = await _ledger.NewOrderAsync(_customer);
        await _ledger.SendAsync(new GenerateOrderInvoiceCommand(order));
        await _ledger.SendAsync(new RenderInvoiceCommand(new RenderingId(await _ledger.ScalarAsync<Guid>("select id from renderings")), 0));
        var link = await _ledger.SendAsync(new GetOrderInvoiceLinkQuery(order));
        var parts = link.Query.Split('&').ToDictionary(part => part.Split('=')[0], part => part.Split('=')[1]);
        var query = new GetDocumentQuery(link.Document, parts["expires"], parts["signature"]);

        (await _ledger.SendAsync(query)).FileName.ShouldBe("Invoice-ACME-AAAAAAAB-0001.pdf");
        (await Refusals.OutcomeAsync(() => _ledger.SendAsync(query with { Id = RenderingId.New() }))).ShouldBe("link.invalid");
        (await Refusals.OutcomeAsync(() => _ledger.SendAsync(query with { Expires = "9999999999" }))).ShouldBe("link.invalid");
        _ledger.Time.Move(TimeSpan.FromSeconds(601));
        (await Refusals.OutcomeAsync(() => _ledger.SendAsync(query))).ShouldBe("link.invalid");
    }
}
