using System.Net;
using System.Net.Sockets;
using Invoicing.Application.Abstractions;
using Invoicing.Infrastructure.Mail;
using Invoicing.TestKit.Mail;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Infrastructure.Tests.Mail;

public sealed class MailSenderTests
{
    private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(500);

    [TestCase("banner", "554 no service here", MailResult.Deferred)]
    [TestCase("ehlo", "502 not today", MailResult.Deferred)]
    [TestCase("sender", "451 later", MailResult.Deferred)]
    [TestCase("sender", "550 no such sender", MailResult.Refused)]
    [TestCase("sender", "530 log in first", MailResult.Deferred)]
    [TestCase("recipient", "450 greylisted", MailResult.Deferred)]
    [TestCase("recipient", "421 closing", MailResult.Deferred)]
    [TestCase("recipient", "550 no such mailbox", MailResult.Refused)]
    [TestCase("data", "451 later", MailResult.Deferred)]
    [TestCase("data", "554 no valid recipients", MailResult.Refused)]
    [TestCase("message", "452 no room", MailResult.Deferred)]
    [TestCase("message", "552 too large", MailResult.Refused)]
    [TestCase("message", "354 what", MailResult.Deferred)]
    public async Task Tells_a_lasting_refusal_from_a_passing_one_at_each_step(string step, string reply, MailResult expected)
    {
        await using var server = await SmtpServer.ThatAsync(step, reply);

        var outcome = await Messages.Plain.SendAsync(server);

        outcome.Result.ShouldBe(expected, outcome.Answer);
        outcome.Answer.ShouldEndWith($": {reply}");
    }

    [TestCase("banner", "hang", MailResult.Deferred)]
    [TestCase("ehlo", "hang", MailResult.Deferred)]
    [TestCase("sender", "hang", MailResult.Deferred)]
    [TestCase("recipient", "hang", MailResult.Deferred)]
    [TestCase("data", "hang", MailResult.Deferred)]
    [TestCase("message", "hang", MailResult.Unknown)]
    [TestCase("banner", "drop", MailResult.Deferred)]
    [TestCase("ehlo", "drop", MailResult.Deferred)]
    [TestCase("recipient", "drop", MailResult.Deferred)]
    [TestCase("data", "drop", MailResult.Deferred)]
    [TestCase("message", "drop", MailResult.Unknown)]
    public async Task Only_a_message_that_was_sent_whole_has_an_unknown_end(string step, string does, MailResult expected)
    {
        await using var server = await SmtpServer.ThatAsync(step, does);

        var outcome = await Messages.Plain.SendAsync(server, smtp => (smtp.Timeout, smtp.AnswerTimeout) =
            does == "hang" ? (Short, Short) : (smtp.Timeout, smtp.AnswerTimeout));

        outcome.Result.ShouldBe(expected, outcome.Answer);
        await server.UntilAsync(does, 1);
        server.Messages.Count.ShouldBe(step == "message" ? 1 : 0);
    }

    [Test]
    public async Task A_program_that_stops_leaves_a_conversation_in_which_nothing_was_sent()
    {
        await using var server = await SmtpServer.ThatAsync("recipient", "hang");
        using var stop = new CancellationTokenSource();
        var sending = Messages.Plain.SendAsync(Messages.At(server.Port), stop.Token);
        await server.UntilAsync("hang", 1);

        await stop.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => sending);
    }

    [Test]
    public async Task A_program_that_stops_still_hears_what_became_of_a_message_that_is_out()
    {
        await using var server = await SmtpServer.ThatAsync("message", "hang");
        using var stop = new CancellationTokenSource();
        var sending = Messages.Plain.SendAsync(Messages.At(server.Port, smtp => smtp.AnswerTimeout = Short), stop.Token);
        await server.UntilAsync("hang", 1);

        await stop.CancelAsync();

        (await sending).Result.ShouldBe(MailResult.Unknown);
    }

    [Test]
    public async Task A_server_that_is_away_is_tried_again()
    {
        var outcome = await Messages.Plain.SendAsync(Messages.At(ClosedPort()));

        outcome.Result.ShouldBe(MailResult.Deferred);
        outcome.Answer.ShouldStartWith("connecting: ");
    }

    [TestCase("not an address")]
    [TestCase("buyer@example.com>\r\nRCPT TO:<other@example.com")]
    [TestCase("buyer@example.com\nBcc: other@example.com")]
    [TestCase("büyer@example.com")]
    [TestCase("buyer@")]
    public async Task An_address_that_is_none_is_refused_for_good(string address)
    {
        await using var server = await SmtpServer.StartAsync();

        (await (Messages.Plain with { To = address }).SendAsync(server)).Result.ShouldBe(MailResult.Refused);
        server.Told("connected").ShouldBeEmpty();
    }

    [Test]
    public async Task Without_a_server_the_message_waits() => (await Messages.Plain.SendAsync(new MailOptions())).Result.ShouldBe(MailResult.NotConfigured);

    [Test]
    public async Task Without_a_server_a_folder_takes_the_message_as_a_file()
    {
        var folder = Directory.CreateTempSubdirectory("invoicing-mail-");
        try
        {
            (await Messages.Plain.SendAsync(new MailOptions { Directory = folder.FullName })).Result.ShouldBe(MailResult.Sent);

            var file = folder.GetFiles().ShouldHaveSingleItem();
            file.Extension.ShouldBe(".eml");
            (await File.ReadAllTextAsync(file.FullName)).ShouldContain("Message-ID: <invoice.42@example.com>");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static int ClosedPort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
