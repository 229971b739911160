using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Invoicing.Application.Abstractions;

namespace Invoicing.Infrastructure.Mail.Mime;

/// <summary>A message as it is sent (RFC 5322, 2045 to 2047, 2231): a text, the same as HTML where there is one, and the files. The same message gives the same bytes.</summary>
internal static class MimeMessage
{
    public static byte[] Write(MailMessage message, string from)
    {
        var parts = new MimeWriter();
        var boundary = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(message.MessageId)))[..32];
        WriteHeaders(parts, message, from);
        parts.Header("Content-Type", $"multipart/mixed; boundary=\"mixed-{boundary}\"");
        parts.Line();
        parts.Line($"--mixed-{boundary}");
        WriteBodies(parts, message.Texts.Text, message.Texts.Html, $"alternative-{boundary}");
        foreach (var file in message.Attachments)
        {
            parts.Line($"--mixed-{boundary}");
            WriteFile(parts, file);
        }

        parts.Line($"--mixed-{boundary}--");
        return parts.ToBytes();
    }

    private static void WriteHeaders(MimeWriter parts, MailMessage message, string from)
    {
        parts.Header("Date", message.Date.ToUniversalTime().ToString("ddd, dd MMM yyyy HH:mm:ss '+0000'", CultureInfo.InvariantCulture));
        parts.Header("From", $"{HeaderText.Phrase(message.FromName)} <{from}>".TrimStart());
        if (message.ReplyTo is { } replyTo && EnvelopeAddress.Of(replyTo) is { } answers)
        {
            parts.Header("Reply-To", answers);
        }

        parts.Header("To", EnvelopeAddress.Of(message.To)!);
        parts.Header("Subject", HeaderText.Unstructured(message.Texts.Subject));
        parts.Header("Message-ID", $"<{HeaderText.Token(message.MessageId)}>");
        parts.Header("Auto-Submitted", "auto-generated");
        parts.Header("MIME-Version", "1.0");
    }

    private static void WriteBodies(MimeWriter parts, string text, string? html, string boundary)
    {
        if (html is null)
        {
            WriteText(parts, "plain", text);
            return;
        }

        parts.Header("Content-Type", $"multipart/alternative; boundary=\"{boundary}\"");
        parts.Line();
        parts.Line($"--{boundary}");
        WriteText(parts, "plain", text);
        parts.Line($"--{boundary}");
        WriteText(parts, "html", html);
        parts.Line($"--{boundary}--");
    }

    private static void WriteText(MimeWriter parts, string subtype, string text)
    {
        parts.Header("Content-Type", $"text/{subtype}; charset=utf-8");
        parts.Header("Content-Transfer-Encoding", "quoted-printable");
        parts.Line();
        parts.Lines(QuotedPrintable.Encode(text));
    }

    private static void WriteFile(MimeWriter parts, MailAttachment file)
    {
        parts.Header("Content-Type", HeaderText.Token(file.MediaType));
        parts.Header("Content-Transfer-Encoding", "base64");
        parts.Header("Content-Disposition", $"attachment; {HeaderText.Parameter("filename", file.FileName)}");
        parts.Line();
        parts.Lines(Convert.ToBase64String(file.Content, Base64FormattingOptions.InsertLineBreaks));
    }
}
