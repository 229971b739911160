using Invoicing.Application.Abstractions;
using Invoicing.Application.Mail;
using Invoicing.Domain.Mail;
using Invoicing.Infrastructure.Jobs;
using Invoicing.Infrastructure.Mail;
using Invoicing.TestKit.Mail;
using Microsoft.Extensions.DependencyInjection;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Application.Tests.Mail;

/// <summary>The worker, the database and a real mail server that refuses, hangs and hangs up.</summary>
public sealed class MailWorkerTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private MailLedger _mail = null!;
    private SmtpServer? _server;

    [TearDown]
    public async Task DisposeAll()
    {
        await _mail.DisposeAsync();
        await (_server?.DisposeAsync() ?? ValueTask.CompletedTask);
    }

    [Test]
    public async Task Takes_each_message_once_with_its_document()
    {
        await StartAsync(await SmtpServer.StartAsync());
        for (var count = 0; count < 5; count++)
        {
            await _mail.TellAsync(await _mail.IssuedAsync("de", buyer: "Müller & Söhne\r\nBcc: other@example.com"));
        }

        await WorkUntilAsync(mails => mails.All(mail => mail.State == MailState.Sent));

        var messages = _server!.Messages;
        messages.Select(message => message.Header("Message-ID")).Distinct().Count().ShouldBe(5);
        messages.ShouldAllBe(message => message.Structure.Count == 5 && message.Files.Single().MediaType == "application/pdf");
        messages.ShouldAllBe(message => message.Recipients.Single() == "buyer@example.com" && message.Headers.All(header => header.Key != "Bcc"));
        messages[0].Text.ShouldContain("Guten Tag Müller & Söhne");
        (await _mail.MailsAsync()).ShouldAllBe(mail => mail.Attempts == 1 && mail.Answer == "250 taken");
    }

    [TestCase("recipient", "450 greylisted", MailState.Deferred, "RCPT TO: 450 greylisted", 0)]
    [TestCase("recipient", "550 no such mailbox", MailState.Failed, "RCPT TO: 550 no such mailbox", 0)]
    [TestCase("message", "554 spam", MailState.Failed, "message: 554 spam", 1)]
    [TestCase("message", "drop", MailState.Unknown, "message: ", 1)]
    [TestCase("data", "drop", MailState.Deferred, "DATA: ", 0)]
    [TestCase("recipient", "hang", MailState.Deferred, "RCPT TO: The server did not answer in time.", 0)]
    [TestCase("message", "hang", MailState.Unknown, "message: The server did not answer in time.", 1)]
    public async Task Notes_what_the_server_did(string step, string does, MailState state, string answer, int received)
    {
        await StartAsync(await SmtpServer.ThatAsync(step, does), TimeSpan.FromSeconds(2));
        await _mail.TellAsync(await _mail.IssuedAsync());

        await WorkUntilAsync(mails => mails.All(mail => mail.Attempts == 1));

        var mail = await _mail.MailAsync();
        mail.State.ShouldBe(state);
        mail.Answer!.ShouldStartWith(answer);
        (mail.NextAttemptAt is null).ShouldBe(state == MailState.Failed);
        _server!.Messages.Count.ShouldBe(received);
    }

    [Test]
    public async Task A_message_that_was_dropped_comes_again_under_its_id_and_is_then_sent()
    {
        await StartAsync(await SmtpServer.ThatAsync("message", "drop", times: 1));
        await _mail.TellAsync(await _mail.IssuedAsync());
        await WorkUntilAsync(mails => mails.Single().State == MailState.Unknown);
        _mail.Ledger.Time.Move(TimeSpan.FromMinutes(2));

        await WorkUntilAsync(mails => mails.Single().State == MailState.Sent);

        _server!.Messages.Count.ShouldBe(2);
        _server.Messages[1].Headers.ShouldBe(_server.Messages[0].Headers);
    }

    private async Task StartAsync(SmtpServer server, TimeSpan? patience = null)
    {
        _server = server;
        _mail = await MailLedger.CreateAsync(services => services.Configure<MailOptions>(mail =>
        {
            (mail.From, mail.Smtp.Host, mail.Smtp.Port) = ("invoices@example.com", "127.0.0.1", server.Port);
            (mail.Smtp.Timeout, mail.Smtp.AnswerTimeout) = (patience ?? Patience, patience ?? Patience);
        }));
    }

    private async Task WorkUntilAsync(Func<IReadOnlyList<MailView>, bool> isDone)
    {
        var worker = await _mail.Ledger.RunAsync(
            Actor.System(_mail.Ledger.AccountId), services => Task.FromResult(ActivatorUtilities.CreateInstance<MailWorker>(services)));
        await worker.StartAsync(default);
        using var limit = new CancellationTokenSource(Patience);
        while (!isDone(await _mail.MailsAsync()))
        {
            await Task.Delay(20, limit.Token);
        }

        await worker.StopAsync(default);
    }
}
