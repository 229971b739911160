using Invoicing.Application.Abstractions;
using Invoicing.Application.Invoices;
using Invoicing.Domain.Mail;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Application.Tests.Mail;

public sealed class SendOnceTests
{
    private MailLedger _mail = null!;

    [SetUp]
    public async Task CreateLedger() => _mail = await MailLedger.CreateAsync();

    [TearDown]
    public async Task DisposeLedger() => await _mail.DisposeAsync();

    [Test]
    public async Task One_document_goes_to_one_recipient_once_unless_it_is_asked_for_again()
    {
        var invoice = await _mail.IssuedAsync();
        await _mail.TellAsync(invoice);
        await _mail.TellAsync(invoice);
        await _mail.TellAsync(invoice, "Buyer@Example.com");
        await _mail.TellAsync(invoice, "office@example.com");
        await _mail.TellAsync(invoice, again: true);

        var mails = await _mail.MailsAsync();

        mails.Select(mail => (mail.Recipient, mail.Repetition)).ShouldBe([("buyer@example.com", 0), ("office@example.com", 0), ("buyer@example.com", 1)]);
        mails.Select(mail => mail.MessageId).Distinct().Count().ShouldBe(3);
        mails.ShouldAllBe(mail => mail.MessageId.StartsWith($"invoice.{invoice.Value:N}.1.") && mail.MessageId.EndsWith("@localhost"));
    }

    [Test]
    public async Task Wishes_at_the_same_time_make_one_message()
    {
        var invoice = await _mail.IssuedAsync();

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => _mail.TellAsync(invoice))));

        (await _mail.MailsAsync()).Count.ShouldBe(1);
    }

    [Test]
    public async Task Wishes_for_repetitions_at_the_same_time_make_one_each()
    {
        var invoice = await _mail.IssuedAsync();
        await _mail.TellAsync(invoice);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => _mail.TellAsync(invoice, again: true))));

        (await _mail.MailsAsync()).Select(mail => mail.Repetition).Order().ShouldBe([0, 1, 2, 3, 4]);
    }

    [Test]
    public async Task A_wish_for_what_was_given_up_tries_it_again()
    {
        var invoice = await _mail.IssuedAsync();
        await _mail.TellAsync(invoice);
        _mail.Answer = new MailOutcome(MailResult.Refused, "550 no such mailbox");
        await _mail.AttemptAsync();

        await _mail.TellAsync(invoice);

        var mail = await _mail.MailAsync();
        (mail.State, mail.Repetition).ShouldBe((MailState.Queued, 0));
    }

    [TestCase("buyer@example.com\r\nBcc: other@example.com")]
    [TestCase("buyer@exa mple.com")]
    [TestCase("a,b@example.com")]
    [TestCase("@example.com")]
    [TestCase("buyer@")]
    public async Task Nothing_is_queued_for_an_address_that_is_none(string recipient)
    {
        var invoice = await _mail.IssuedAsync();

        (await Refusals.OutcomeAsync(() => _mail.Ledger.SendAsync(new SendInvoiceCommand(invoice, recipient)))).ShouldNotBe("done");

        (await _mail.Ledger.ScalarAsync<long>("select count(*) from outbox_messages where type = 'InvoiceSent'")).ShouldBe(0);
    }
}
