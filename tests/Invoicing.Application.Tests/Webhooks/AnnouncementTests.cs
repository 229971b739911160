using System.Text;
using System.Text.Json;
using Invoicing.Application.Abstractions;
using Invoicing.Application.Billing;
using Invoicing.Application.Contracts;
using Invoicing.Application.Documents;
using Invoicing.Application.Invoices;
using Invoicing.Application.Orders;
using Invoicing.Application.Payments;
using Invoicing.Application.Webhooks;
using Invoicing.Domain.Billing;
using Invoicing.Domain.Companies;
using Invoicing.Domain.Contracts;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Money;
using Invoicing.Domain.Payments;
using Invoicing.Domain.Webhooks;
using Invoicing.TestKit;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Application.Tests.Webhooks;

public sealed class AnnouncementTests
{
    private static readonly CompanyIdentifier Company = CompanyIdentifier.Parse("ESA46103834");
    private static readonly CompanyIdentifier Debtor = CompanyIdentifier.Parse("ESB66367129");

    private Ledger _ledger = null!;

    [SetUp]
    public async Task CreateLedger() => _ledger = await Announcements.CreateLedgerAsync();

    [TearDown]
    public async Task DisposeLedger() => await _ledger.DisposeAsync();

    [Test]
    public async Task Every_type_is_told_as_its_schema_says()
    {
        var endpoint = await _ledger.NewEndpointAsync();
        await LiveThroughEverythingAsync();
        await _ledger.SendAsync(new TestWebhookEndpointCommand(endpoint));

        await _ledger.DispatchAsync();

        var told = await _ledger.DeliveriesAsync(endpoint);
        told.Select(delivery => delivery.Type).Distinct().ShouldBe(EventSchemas.Types, ignoreOrder: true);
        (await JsonSchemaValidator.ProblemsAsync(EventSchemas.CheckedIn(), told.Select(delivery => delivery.Payload))).ShouldAllBe(problem => problem == "");
        told.ShouldAllBe(delivery => Encoding.UTF8.GetByteCount(delivery.Payload) < 20_000);
        told.Select(delivery => delivery.EventId).ShouldBeUnique();
    }

    [Test]
    public async Task The_sequence_of_a_document_rises_in_the_order_of_its_events()
    {
        var endpoint = await _ledger.NewEndpointAsync(organization: null, "invoice.*");
        var invoices = new List<Guid>();
        for (var i = 0; i < 10; i++)
        {
            var invoice = await IssuedAsync($"{i}");
            invoices.Add(invoice.Value);
            await _ledger.SendAsync(new CreditInvoiceCommand(invoice, null, "wrong"));
        }

        await _ledger.DispatchAsync();

        var told = (await _ledger.DeliveriesAsync(endpoint)).Select(delivery => JsonDocument.Parse(delivery.Payload).RootElement).ToArray();
        foreach (var invoice in invoices)
        {
            var ofOne = told.Where(message => message.GetProperty("data").GetProperty("id").GetGuid() == invoice)
                .OrderBy(message => message.GetProperty("data").GetProperty("sequence").GetInt64())
                .Select(message => message.GetProperty("type").GetString());
            ofOne.ShouldBe(["invoice.created", "invoice.issued", "invoice.credited", "invoice.voided"]);
        }
    }

    [Test]
    public async Task Tells_the_documents_figures()
    {
        var endpoint = await _ledger.NewEndpointAsync(organization: null, WebhookEventTypes.InvoicePaymentRecorded);
        var invoice = await IssuedAsync("R-1");
        await _ledger.SendAsync(new RecordPaymentCommand(invoice, 4));

        await _ledger.DispatchAsync();

        var delivery = (await _ledger.DeliveriesAsync(endpoint)).ShouldHaveSingleItem();
        var message = JsonDocument.Parse(delivery.Payload).RootElement;
        message.GetProperty("timestamp").GetString().ShouldBe("2026-03-15T12:00:00Z");
        var data = message.GetProperty("data");
        data.GetProperty("id").GetGuid().ShouldBe(invoice.Value);
        data.GetProperty("status").GetString().ShouldBe("partiallyPaid");
        data.GetProperty("reference").GetString().ShouldBe("R-1");
        data.GetProperty("due").GetRawText().ShouldBe("""{"amount":"10.00","currency":"EUR"}""");
        data.GetProperty("balance").GetRawText().ShouldBe("""{"amount":"6.00","currency":"EUR"}""");
        data.GetProperty("payment").GetProperty("amount").GetRawText().ShouldBe("""{"amount":"4.00","currency":"EUR"}""");
    }

    [Test]
    public async Task Each_endpoint_gets_what_it_wants()
    {
        var acme = await _ledger.NewSellerAsync("acme");
        var other = await _ledger.NewSellerAsync("other");
        var everything = await _ledger.NewEndpointAsync();
        var orders = await _ledger.NewEndpointAsync(organization: null, "order.*", "invoice.issued");
        var paid = await _ledger.NewEndpointAsync(acme, WebhookEventTypes.OrderPaid);
        var others = await _ledger.NewEndpointAsync(other);
        await _ledger.NewOrderAsync(await _ledger.NewCustomerAsync(acme));

        await _ledger.DispatchAsync();

        (await TypesAsync(everything)).ShouldBe(["order.created", "order.paid"], ignoreOrder: true);
        (await TypesAsync(orders)).ShouldBe(["order.created", "order.paid"], ignoreOrder: true);
        (await TypesAsync(paid)).ShouldBe(["order.paid"]);
        (await TypesAsync(others)).ShouldBeEmpty();
    }

    [Test]
    public async Task Is_queued_once_though_the_event_is_told_many_times_at_once()
    {
        var endpoint = await _ledger.NewEndpointAsync();
        var invoice = await IssuedAsync("R-1");
        var told = new Committed<InvoiceIssued>(new InvoiceIssued(invoice, "1"), Guid.CreateVersion7(), 1, _ledger.Time.GetUtcNow());

        await Refusals.AtOnceAsync(16, () => _ledger.RunAsync(Actor.System(_ledger.AccountId), async services =>
        {
            await services.GetRequiredService<IMediator>().Publish(told);
            return true;
        }));

        (await TypesAsync(endpoint)).ShouldBe(["invoice.issued"]);
    }

    [Test]
    public async Task A_disabled_endpoint_keeps_what_it_would_have_been_told()
    {
        var endpoint = await _ledger.NewEndpointAsync(organization: null, WebhookEventTypes.InvoiceIssued);
        await _ledger.SendAsync(new UpdateWebhookEndpointCommand(endpoint, new WebhookEndpointChange { IsEnabled = false }));
        await IssuedAsync("R-1");

        await _ledger.DispatchAsync();

        var delivery = (await _ledger.DeliveriesAsync(endpoint)).ShouldHaveSingleItem();
        (delivery.State.ToString(), delivery.Attempts, delivery.NextAttemptAt).ShouldBe(("Failed", 0, null));
        delivery.LastAnswer.ShouldStartWith("The endpoint was disabled");
    }

    [Test]
    public async Task A_draft_that_is_gone_is_not_told_of()
    {
        var endpoint = await _ledger.NewEndpointAsync();
        await _ledger.SendAsync(new DeleteDraftCommand(await DraftAsync("R-1")));

        await _ledger.DispatchAsync();

        (await TypesAsync(endpoint)).ShouldBeEmpty();
    }

    [Test]
    public async Task Nobody_is_told_of_another_account()
    {
        var endpoint = await _ledger.NewEndpointAsync();
        var stranger = Actor.System(Domain.Common.AccountId.New());
        await _ledger.SendAsync(Create("R-1"), stranger);

        await _ledger.DispatchAsync();

        (await TypesAsync(endpoint)).ShouldBeEmpty();
    }

    private async Task LiveThroughEverythingAsync()
    {
        var invoice = await IssuedAsync("Žluťoučký \"kůň\" 馬");
        var bounced = await _ledger.SendAsync(new RecordPaymentCommand(invoice, 4));
        await _ledger.SendAsync(new ReversePaymentCommand(new PaymentId(bounced.Id)));
        await _ledger.SendAsync(new RecordPaymentCommand(invoice, 4));
        await _ledger.SendAsync(new CreditInvoiceCommand(invoice, 6, "discount"));
        await _ledger.SendAsync(new ShareInvoiceCommand(invoice));
        await _ledger.SendAsync(new VoidInvoiceCommand(await IssuedAsync("void")));
        await _ledger.SendAsync(new CorrectInvoiceCommand(await IssuedAsync("wrong"), "another address"));
        var customer = await _ledger.NewCustomerAsync(await _ledger.NewSellerAsync(isDefault: true), "club@example.com");
        await SendContractInvoiceAsync(customer);
        var contract = await _ledger.NewMonthlyContractAsync(customer, new DateOnly(2026, 1, 1));
        await _ledger.SendAsync(new PauseContractCommand(contract, new DateOnly(2026, 4, 1)));
        await _ledger.SendAsync(new ResumeContractCommand(contract, new DateOnly(2026, 5, 1)));
        await _ledger.SendAsync(new ExpireContractCommand(contract, new DateOnly(2026, 12, 31)));
        await _ledger.SendAsync(new CancelContractCommand(await _ledger.NewMonthlyContractAsync(customer, new DateOnly(2026, 1, 1))));
        await _ledger.SendAsync(new RefundOrderCommand(await _ledger.NewOrderAsync(customer)));
        await BillAsync(id => _ledger.SendAsync(new RunBillingCommand(id, Token: 0)));
        await BillAsync(GiveUpAsync);
    }

    private async Task BillAsync(Func<BillingRunId, Task> end)
    {
        var run = BillingRunId.New();
        await _ledger.SendAsync(new StartBillingRunCommand(run, null, null, BillingRunMode.Draft));
        await end(run);
    }

    private async Task GiveUpAsync(BillingRunId run)
    {
        while ((await _ledger.SendAsync(new GetBillingRunQuery(run))).Status == BillingRunStatus.Running)
        {
            await _ledger.SendAsync(new DeferBillingRunCommand(run, Token: 0, "the database is away"));
        }
    }

    private async Task SendContractInvoiceAsync(CustomerId customer)
    {
        var plan = InstalmentPlan.Of(Money.OfMinor(930_000, Currency.Usd), 3, new DateOnly(2026, 3, 31));
        var contract = new NewContract("Volleyball", Currency.Usd, new DateOnly(2026, 3, 1), new DateOnly(2027, 3, 1)) { Instalments = plan };
        await _ledger.SendAsync(new CreateContractCommand(ContractId.New(), customer, contract, Activate: true));
        await _ledger.SendAsync(new SendContractInvoiceCommand(
            await _ledger.ScalarAsync<long>($"select serial from customers where id = '{customer}'"), await _ledger.ScalarAsync<long>("select serial from contracts")));
    }

    private async Task<InvoiceId> IssuedAsync(string reference)
    {
        var id = await DraftAsync(reference);
        await _ledger.SendAsync(new IssueInvoiceCommand(id));
        return id;
    }

    private async Task<InvoiceId> DraftAsync(string reference) => new((await _ledger.SendAsync(Create(reference))).Id);

    private async Task<IEnumerable<string>> TypesAsync(WebhookEndpointId endpoint) => (await _ledger.DeliveriesAsync(endpoint)).Select(delivery => delivery.Type);

    private static CreateInvoiceCommand Create(string reference) => new(reference, Company, Debtor, 1_000, new DateOnly(2026, 3, 1), new DateOnly(2026, 4, 1));
}
