using Invoicing.Application.Abstractions;
using Invoicing.Domain.Mail;
using Invoicing.TestKit.Mail;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Infrastructure.Tests.Mail;

/// <summary>What a mail server's side makes of a message, read by another library than what wrote it.</summary>
public sealed class MimeMessageTests
{
    private static readonly string[] Headers =
        ["Date", "From", "Reply-To", "To", "Subject", "Message-ID", "Auto-Submitted", "MIME-Version", "Content-Type"];

    private SmtpServer server = null!;

    [OneTimeSetUp]
    public async Task StartServer() => server = await SmtpServer.StartAsync();

    [OneTimeTearDown]
    public async Task StopServer() => await server.DisposeAsync();

    [Test]
    public async Task Both_bodies_and_the_file_arrive_as_they_were()
    {
        var bytes = new byte[100_000];
        new Random(4711).NextBytes(bytes);
        var texts = new MailTexts(
            "Rechnung 7 von Müller & Söhne",
            ".\r\n..dots\n=3D and trailing \n" + new string('é', 500) + "\n\nGrüße 👋",
            "<p>über & <b>drüber</b></p>\n.\n");
        var message = Messages.Plain with
        {
            ReplyTo = "office@müller.example",
            FromName = "Müller, \"Söhne\" & Co",
            Texts = texts,
            Attachments = [new MailAttachment("Rechnung 7/März \"neu\".pdf", "application/pdf", bytes)],
        };

        var got = await ArrivedAsync(message);

        got.Structure.ShouldBe(["multipart/mixed", "multipart/alternative", "text/plain", "text/html", "application/pdf"]);
        got.Text.TrimEnd('\n').ShouldBe(texts.Text.ReplaceLineEndings("\n"));
        got.Html!.TrimEnd('\n').ShouldBe(texts.Html!.TrimEnd('\n'));
        got.Files.Single().Name.ShouldBe("Rechnung 7/März \"neu\".pdf");
        got.Files.Single().Content.ShouldBe(bytes);
        got.Header("Subject").ShouldBe(texts.Subject);
        got.Header("From").ShouldStartWith("Müller, \"Söhne\" & Co");
        got.Header("From").ShouldEndWith(" <invoices@example.com>");
        got.Header("Reply-To").ShouldBe("office@xn--mller-kva.example");
        got.Header("Message-ID").ShouldBe("<invoice.42@example.com>");
        got.Header("Date").ShouldBe("Sun, 15 Mar 2026 12:00:00 +0000");
        got.Sender.ShouldBe("invoices@example.com");
        got.Recipients.ShouldBe(["buyer@example.com"]);
    }

    [TestCase("Acme\r\nBcc: other@example.com")]
    [TestCase("Acme\nBcc: other@example.com\n\n<script>")]
    [TestCase("Acme\rBcc: other@example.com")]
    [TestCase("Acme\u0000\u0085\u2028Bcc: other@example.com")]
    [TestCase("Acme>\r\n\r\nbody")]
    [TestCase("=?utf-8?B?QWNtZQ0KQmNjOiBvdGhlckBleGFtcGxlLmNvbQ==?=")]
    public async Task No_name_makes_a_header_of_its_own(string name)
    {
        var message = Messages.Plain with
        {
            FromName = name,
            ReplyTo = "office@example.com",
            Texts = new MailTexts(name, "Dear buyer", null),
            Attachments = [new MailAttachment(name, "application/pdf", "%PDF"u8.ToArray())],
        };

        var got = await ArrivedAsync(message);

        got.Headers.Select(header => header.Key).ShouldBe(Headers);
        got.Structure.ShouldBe(["multipart/mixed", "text/plain", "application/pdf"]);
        got.Text.TrimEnd('\n').ShouldBe("Dear buyer");
        got.Recipients.ShouldBe(["buyer@example.com"]);
    }

    [TestCase("株式会社サンプル 東京支店 請求書 ありがとうございます 今後ともよろしくお願いいたします")]
    [TestCase("شركة المثال للتجارة")]
    [TestCase("👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦 and friends")]
    [TestCase("a b  c   d")]
    [TestCase("Wordwordwordwordwordwordwordwordwordwordwordwordwordwordwordwordwordwordwordwordwordwordwordword")]
    public async Task Any_name_arrives_as_it_was_written(string name)
    {
        var got = await ArrivedAsync(Messages.Plain with { FromName = name, Texts = new MailTexts(name, name, name) });

        got.Header("Subject").ShouldBe(name);
        got.Header("From").ShouldStartWith(name);
        got.Text.TrimEnd('\n').ShouldBe(name);
    }

    [Test]
    public async Task The_same_message_has_the_same_headers_at_every_attempt()
    {
        var (first, second) = (await ArrivedAsync(Messages.Plain), await ArrivedAsync(Messages.Plain));

        second.Headers.ShouldBe(first.Headers);
    }

    private async Task<ReceivedMail> ArrivedAsync(MailMessage message)
    {
        var before = server.Messages.Count;
        var outcome = await message.SendAsync(server);
        outcome.Result.ShouldBe(MailResult.Sent, outcome.Answer);
        await server.UntilAsync("message", before + 1);
        var got = server.Messages[before];
        got.Defects.ShouldBeEmpty();
        got.LongestLine.ShouldBeLessThanOrEqualTo(200);
        got.BareBreaks.ShouldBe(0);
        return got;
    }
}
