namespace Invoicing.Domain.Mail;

using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Invoicing.Domain.Invoices;

/// <summary>What a message is, whoever asks for it and however often: the same one is never queued twice.</summary>
/// <param name="Revision">Of the document: another buyer's name on it makes another message.</param>
/// <param name="RecipientKey">The address in small letters.</param>
public sealed record MailKey(InvoiceId InvoiceId, int Revision, MailPurpose Purpose, string RecipientKey)
{
    public static MailKey Of(Invoice invoice, string recipient) => new(
        invoice.Id,
        invoice.Revision,
        invoice.Kind == InvoiceKind.CreditNote ? MailPurpose.CreditNote : MailPurpose.Invoice,
        recipient.ToLowerInvariant());

    /// <summary>The <c>Message-ID</c> without its brackets: the same at every attempt, so that receivers can drop what comes twice.</summary>
    public string MessageId(int repetition, string senderDomain)
    {
        var recipient = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(RecipientKey)))[..12];
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Purpose.ToString().ToLowerInvariant()}.{InvoiceId.Value:N}.{Revision}.{recipient}.{repetition}@{senderDomain}");
    }
}
