using System.Net;
using System.Net.Mail;
using System.Net.Mime;
using System.Text;
using Invoicing.Application.Abstractions;
using Microsoft.Extensions.Options;
using MailMessage = Invoicing.Application.Abstractions.MailMessage;
using NetMessage = System.Net.Mail.MailMessage;

namespace Invoicing.Infrastructure.Mail;

/// <summary>Sends by SMTP; without a server writes <c>.eml</c> files where a folder is set, and otherwise leaves messages queued.</summary>
internal sealed class SmtpMailSender(IOptions<MailOptions> options) : IMailSender
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public async Task<MailOutcome> SendAsync(MailMessage message, CancellationToken cancellationToken)
    {
        var mail = options.Value;
        if (string.IsNullOrWhiteSpace(mail.Smtp.Host) && string.IsNullOrWhiteSpace(mail.Directory))
        {
            return new MailOutcome(MailResult.NotConfigured, "No mail server is configured: set Mail:Smtp:Host.");
        }

        try
        {
            using var client = Client(mail);
            using var net = ToNet(message, mail.From);
            await client.SendMailAsync(net, cancellationToken).WaitAsync(Patience, cancellationToken);
            return new MailOutcome(MailResult.Sent, "accepted");
        }
        catch (FormatException exception)
        {
            return new MailOutcome(MailResult.Refused, exception.Message);
        }
        catch (Exception exception) when (exception is SmtpException or IOException or TimeoutException)
        {
            return new MailOutcome(IsFinal(exception) ? MailResult.Refused : MailResult.Deferred, Answer(exception));
        }
    }

    private static SmtpClient Client(MailOptions mail)
    {
        if (string.IsNullOrWhiteSpace(mail.Smtp.Host))
        {
            var folder = Directory.CreateDirectory(mail.Directory!).FullName;
            return new SmtpClient { DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory, PickupDirectoryLocation = folder };
        }

        return new SmtpClient(mail.Smtp.Host, mail.Smtp.Port)
        {
            EnableSsl = mail.Smtp.StartTls,
            Credentials = mail.Smtp.User is null ? null : new NetworkCredential(mail.Smtp.User, mail.Smtp.Password),
        };
    }

    private static NetMessage ToNet(MailMessage message, string from)
    {
        var net = new NetMessage(new MailAddress(from, message.FromName, Encoding.UTF8), new MailAddress(message.To))
        {
            Subject = message.Subject,
            SubjectEncoding = Encoding.UTF8,
            Body = message.Text,
            BodyEncoding = Encoding.UTF8,
        };
        net.Headers.Add("Message-ID", $"<{message.MessageId}>");
        foreach (var attachment in message.Attachments)
        {
            net.Attachments.Add(new Attachment(new MemoryStream(attachment.Content), attachment.FileName, attachment.MediaType) { TransferEncoding = TransferEncoding.Base64 });
        }

        return net;
    }

    // 5xx is the server's last word; 4xx, and no word at all, are not.
    private static bool IsFinal(Exception exception) => exception is SmtpException { StatusCode: var code } && (int)code >= 500;

    private static string Answer(Exception exception) => exception.InnerException is null
        ? exception.Message
        : $"{exception.Message} {exception.InnerException.Message}";
}
