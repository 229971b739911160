using Invoicing.Application.Abstractions;
using Invoicing.Application.Documents;
using Invoicing.Domain.Documents;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Mail;

namespace Invoicing.Application.Mail;

/// <summary>The message with an invoice: its texts, and the document itself.</summary>
internal sealed class InvoiceMessage(MailComposer composer, DocumentRenderer renderer)
{
    public async Task<MailMessage> OfAsync(OutgoingMail mail, Invoice invoice, string? termsAddress, CancellationToken cancellationToken)
    {
        var composed = await composer.ComposeAsync(new MailWish(invoice, mail.Purpose, termsAddress), cancellationToken);
        var pdf = await renderer.RenderAsync(invoice, DocumentFormats.Pdf, cancellationToken);
        var name = DocumentName.Of(invoice.Kind, invoice.Number!.Value.Value, DocumentFormats.Pdf);
        var seller = invoice.Seller!;
        return new MailMessage(
            mail.MessageId,
            mail.CreatedAt,
            seller.Name,
            seller.Email is { } address && MailAddressForm.IsWellFormed(address) ? address : null,
            mail.Recipient,
            composed.Texts,
            [new MailAttachment(name, pdf.MediaType, pdf.Written.Content)]);
    }
}
