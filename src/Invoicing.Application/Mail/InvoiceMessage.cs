using System.Globalization;
using System.Text;
using Invoicing.Application.Abstractions;
using Invoicing.Application.Documents;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Mail;
using Invoicing.Domain.Money;

namespace Invoicing.Application.Mail;

/// <summary>What the message with an invoice says.</summary>
internal static class InvoiceMessage
{
    public static MailMessage Of(OutgoingMail mail, Invoice invoice, string? termsAddress, RenderedDocument pdf)
    {
        var seller = OneLine(invoice.Seller!.Name);
        var number = invoice.Number!.Value.Value;
        var isFree = invoice.Totals.Due == 0 && invoice.OrderId is null;
        return new MailMessage(
            $"{mail.Id}@invoicing",
            seller,
            mail.Recipient,
            isFree ? $"Get started with {seller}" : $"Invoice {number} from {seller}",
            Text(invoice, number, termsAddress, seller),
            [new MailAttachment($"Invoice-{number}.pdf", pdf.MediaType, pdf.Content)]);
    }

    private static string Text(Invoice invoice, string number, string? termsAddress, string seller)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"Dear {OneLine(invoice.Buyer!.Name)},\n\n");
        text.Append(CultureInfo.InvariantCulture, $"please find invoice {number} over {Amount(invoice.Totals.Due, invoice.Currency)} attached.\n");
        foreach (var part in invoice.Instalments)
        {
            text.Append(CultureInfo.InvariantCulture, $"- {Amount(part.AmountMinor, invoice.Currency)} is due on {part.DueDate:yyyy-MM-dd}\n");
        }

        if (termsAddress is not null)
        {
            text.Append(CultureInfo.InvariantCulture, $"\nPlease read and accept the terms of service:\n{termsAddress}\n");
        }

        return text.Append(CultureInfo.InvariantCulture, $"\nKind regards\n{seller}\n").ToString();
    }

    private static string Amount(long minor, Currency currency) => $"{Money.OfMinor(minor, currency).ToText()} {currency.Code}";

    // A line break in a name would start a header of its own.
    private static string OneLine(string text) => string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c)).Trim();
}
