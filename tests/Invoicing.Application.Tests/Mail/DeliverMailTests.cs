using Invoicing.Application.Abstractions;
using Invoicing.Application.Contracts;
using Invoicing.Application.Mail;
using Invoicing.Domain.Contracts;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Mail;
using Invoicing.Domain.Money;
using Invoicing.TestKit;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Moq;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Application.Tests.Mail;

public sealed class DeliverMailTests
{
    private readonly Mock<IMailSender> _sender = new();
    private readonly List<MailMessage> _sent = [];
    private Ledger _ledger = null!;

    [SetUp]
    public async Task CreateLedger()
    {
        _sent.Clear();
        Answer(MailResult.Sent, "accepted");
        _ledger = await Ledger.CreateAsync(services => services.Replace(ServiceDescriptor.Singleton(_sender.Object)));
    }

    [TearDown]
    public async Task DisposeLedger() => await _ledger.DisposeAsync();

    [Test]
    public async Task Sends_the_invoice_with_its_pdf_and_instalments()
    {
        var mail = await QueuedMailAsync();

        await _ledger.SendAsync(new DeliverMailCommand(mail, 0));

        var message = _sent.Single();
        message.To.ShouldBe("club@example.com");
        message.Texts.Subject.ShouldBe("Invoice INV-0001 from Acme Ltd");
        message.Texts.Text.ShouldContain("9,300.00\u00A0USD");
        message.Texts.Text.ShouldContain("\n- 3,100.00\u00A0USD is due on 30 April 2026\n");
        message.Attachments.Single().FileName.ShouldBe("Invoice-INV-0001.pdf");
        (await StateAsync()).ShouldBe("Done");
    }

    [Test]
    public async Task Is_queued_once_though_the_event_is_told_twice()
    {
        await QueuedMailAsync();
        await TellAsync();

        (await _ledger.ScalarAsync<long>("select count(*) from outgoing_mails")).ShouldBe(1);
    }

    [TestCase(MailResult.Deferred, "Queued", 1)]
    [TestCase(MailResult.Refused, "Failed", 1)]
    [TestCase(MailResult.Unknown, "Queued", 1)]
    [TestCase(MailResult.NotConfigured, "Queued", 0)]
    public async Task Notes_what_the_server_said(MailResult result, string state, int attempts)
    {
        Answer(result, "the server's words");
        var mail = await QueuedMailAsync();

        await _ledger.SendAsync(new DeliverMailCommand(mail, 0));

        (await StateAsync()).ShouldBe(state);
        (await _ledger.ScalarAsync<int>("select work_attempts from outgoing_mails")).ShouldBe(attempts);
        (await _ledger.ScalarAsync<string>("select work_last_answer from outgoing_mails")).ShouldBe("the server's words");
        (await _ledger.ScalarAsync<DateTimeOffset>("select work_due_since from outgoing_mails")).ShouldBeGreaterThanOrEqualTo(_ledger.Time.GetUtcNow());
    }

    [Test]
    public async Task A_worker_without_the_lease_sends_nothing()
    {
        var mail = await QueuedMailAsync();

        await _ledger.SendAsync(new DeliverMailCommand(mail, 99));

        _sent.ShouldBeEmpty();
    }

    [Test]
    public async Task A_second_request_sends_the_same_invoice_again()
    {
        var (customer, contract) = await ContractAsync();
        await _ledger.SendAsync(new SendContractInvoiceCommand(customer, contract));
        await _ledger.SendAsync(new SendContractInvoiceCommand(customer, contract));

        (await _ledger.ScalarAsync<long>("select count(*) from invoices")).ShouldBe(1);
        (await _ledger.ScalarAsync<long>("select count(*) from outbox_messages where type = 'InvoiceSent'")).ShouldBe(2);
    }

    private void Answer(MailResult result, string answer) => _sender
        .Setup(sender => sender.SendAsync(It.IsAny<MailMessage>(), It.IsAny<CancellationToken>()))
        .Callback<MailMessage, CancellationToken>((message, _) => _sent.Add(message))
        .ReturnsAsync(new MailOutcome(result, answer));

    private async Task<OutgoingMailId> QueuedMailAsync()
    {
        var (customer, contract) = await ContractAsync();
        await _ledger.SendAsync(new SendContractInvoiceCommand(customer, contract));
        await TellAsync();
        return new OutgoingMailId(await _ledger.ScalarAsync<Guid>("select id from outgoing_mails"));
    }

    private async Task TellAsync()
    {
        var id = await _ledger.ScalarAsync<Guid>("select id from outbox_messages where type = 'InvoiceSent'");
        var invoice = new InvoiceId(await _ledger.ScalarAsync<Guid>("select id from invoices"));
        await _ledger.RunAsync(Actor.System(_ledger.AccountId), async services =>
        {
            await services.GetRequiredService<IMediator>().Publish(new Committed<InvoiceSent>(new InvoiceSent(invoice, "club@example.com"), id));
            return true;
        });
    }

    private Task<string?> StateAsync() => _ledger.ScalarAsync<string>("select work_state from outgoing_mails");

    private async Task<(long Customer, long Contract)> ContractAsync()
    {
        var customer = await _ledger.NewCustomerAsync(await _ledger.NewSellerAsync(isDefault: true), "club@example.com");
        var plan = InstalmentPlan.Of(Money.OfMinor(930_000, Currency.Usd), 3, new DateOnly(2026, 3, 31));
        var contract = new NewContract("Volleyball", Currency.Usd, new DateOnly(2026, 3, 1), new DateOnly(2027, 3, 1)) { Instalments = plan };
        var id = ContractId.New();
        await _ledger.SendAsync(new CreateContractCommand(id, customer, contract, Activate: true));
        return (await _ledger.ScalarAsync<long>("select serial from customers"), await _ledger.ScalarAsync<long>("select serial from contracts"));
    }
}
