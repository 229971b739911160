using Invoicing.Application.Abstractions;
using Invoicing.Infrastructure.Mail.Mime;
using Invoicing.Infrastructure.Mail.Smtp;
using Microsoft.Extensions.Options;

namespace Invoicing.Infrastructure.Mail;

/// <summary>Sends by SMTP; without a server writes <c>.eml</c> files where a folder is set, and otherwise leaves messages queued.</summary>
internal sealed class MailSender(IOptions<MailOptions> options) : IMailSender
{
    public async Task<MailOutcome> SendAsync(MailMessage message, CancellationToken cancellationToken)
    {
        var mail = options.Value;
        if (string.IsNullOrWhiteSpace(mail.Smtp.Host) && string.IsNullOrWhiteSpace(mail.Directory))
        {
            return new MailOutcome(MailResult.NotConfigured, "No mail server is configured: set Mail:Smtp:Host.");
        }

        if (EnvelopeAddress.Of(mail.From) is not { } from || EnvelopeAddress.Of(message.To) is not { } to)
        {
            return new MailOutcome(MailResult.Refused, "Messages can not be sent to this e-mail address.");
        }

        var bytes = MimeMessage.Write(message, from);
        return string.IsNullOrWhiteSpace(mail.Smtp.Host)
            ? await DropAsync(mail.Directory!, bytes, cancellationToken)
            : await new SmtpConversation(mail.Smtp, from, to, bytes).RunAsync(cancellationToken);
    }

    // Whoever watches the folder sees whole files only.
    private static async Task<MailOutcome> DropAsync(string folder, byte[] bytes, CancellationToken cancellationToken)
    {
        try
        {
            var path = Path.Combine(Directory.CreateDirectory(folder).FullName, Guid.CreateVersion7().ToString());
            await File.WriteAllBytesAsync(path, bytes, cancellationToken);
            File.Move(path, $"{path}.eml");
            return new MailOutcome(MailResult.Sent, "written");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new MailOutcome(MailResult.Deferred, exception.Message);
        }
    }
}
