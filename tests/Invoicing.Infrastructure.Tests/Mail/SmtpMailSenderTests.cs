using System.Net;
using System.Net.Sockets;
using Invoicing.Application.Abstractions;
using Invoicing.Infrastructure.Mail;
using Microsoft.Extensions.Options;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Infrastructure.Tests.Mail;

public sealed class SmtpMailSenderTests
{
    [Test]
    public async Task Sends_the_message_with_its_id_and_attachment()
    {
        await using var server = new MailServer();

        (await SendAsync(At(server.Port))).Result.ShouldBe(MailResult.Sent);

        var taken = server.Taken.ShouldHaveSingleItem();
        taken.ShouldContain("Message-ID: <42@invoicing>");
        taken.ShouldContain("To: buyer@example.com");
        taken.ShouldContain("Subject: Invoice INV-0001");
        taken.ShouldContain("Invoice-INV-0001.pdf");
        taken.ShouldContain(Convert.ToBase64String("%PDF"u8));
    }

    [TestCase("550 no such mailbox", MailResult.Refused)]
    [TestCase("450 try again later", MailResult.Deferred)]
    public async Task Tells_a_lasting_refusal_from_a_passing_one(string answer, MailResult expected)
    {
        await using var server = new MailServer(answer);

        var outcome = await SendAsync(At(server.Port));

        outcome.Result.ShouldBe(expected);
        outcome.Answer.ShouldContain(answer[4..]);
        server.Taken.ShouldBeEmpty();
    }

    [Test]
    public async Task A_server_that_is_away_is_tried_again() => (await SendAsync(At(ClosedPort()))).Result.ShouldBe(MailResult.Deferred);

    [Test]
    public async Task An_address_that_is_none_is_refused_for_good()
    {
        await using var server = new MailServer();

        (await SendAsync(At(server.Port), "not an address")).Result.ShouldBe(MailResult.Refused);
    }

    [Test]
    public async Task Without_a_server_the_message_waits() => (await SendAsync(new MailOptions())).Result.ShouldBe(MailResult.NotConfigured);

    [Test]
    public async Task Without_a_server_a_folder_takes_the_message_as_a_file()
    {
        var folder = Directory.CreateTempSubdirectory("invoicing-mail-");
        try
        {
            (await SendAsync(new MailOptions { Directory = folder.FullName })).Result.ShouldBe(MailResult.Sent);

            (await File.ReadAllTextAsync(folder.GetFiles("*.eml").ShouldHaveSingleItem().FullName)).ShouldContain("Message-ID: <42@invoicing>");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static Task<MailOutcome> SendAsync(MailOptions options, string to = "buyer@example.com") => new SmtpMailSender(Options.Create(options)).SendAsync(
        new MailMessage("42@invoicing", "Acme Ltd", to, "Invoice INV-0001", "Dear buyer", [new MailAttachment("Invoice-INV-0001.pdf", "application/pdf", "%PDF"u8.ToArray())]),
        CancellationToken.None);

    private static MailOptions At(int port) => new() { Smtp = new SmtpOptions { Host = "127.0.0.1", Port = port } };

    private static int ClosedPort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
