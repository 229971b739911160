using Invoicing.Application.Abstractions;
using Invoicing.Domain.Mail;
using Invoicing.Infrastructure.Mail;
using Invoicing.TestKit.Mail;
using Microsoft.Extensions.Options;

namespace Invoicing.Infrastructure.Tests.Mail;

internal static class Messages
{
    public static MailMessage Plain { get; } = new(
        "invoice.42@example.com",
        new DateTimeOffset(2026, 3, 15, 12, 0, 0, TimeSpan.Zero),
        "Acme Ltd",
        null,
        "buyer@example.com",
        new MailTexts("Invoice INV-0001", "Dear buyer", null),
        [new MailAttachment("Invoice-INV-0001.pdf", "application/pdf", "%PDF"u8.ToArray())]);

    public static Task<MailOutcome> SendAsync(this MailMessage message, SmtpServer server, Action<SmtpOptions>? change = null) =>
        message.SendAsync(At(server.Port, change));

    public static Task<MailOutcome> SendAsync(this MailMessage message, MailOptions options, CancellationToken cancellationToken = default) =>
        new MailSender(Options.Create(options)).SendAsync(message, cancellationToken);

    public static MailOptions At(int port, Action<SmtpOptions>? change = null)
    {
        var smtp = new SmtpOptions { Host = "localhost", Port = port };
        change?.Invoke(smtp);
        return new MailOptions { From = "invoices@example.com", Smtp = smtp };
    }
}
