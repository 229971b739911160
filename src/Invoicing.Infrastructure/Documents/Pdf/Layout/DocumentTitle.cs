using Invoicing.Application.Documents;
using Invoicing.Domain.Invoices;
using Invoicing.Infrastructure.Documents.Pdf.Wording;

namespace Invoicing.Infrastructure.Documents.Pdf.Layout;

internal static class DocumentTitle
{
    internal static string Of(InvoiceDocument document, Terms terms) => document.Kind == InvoiceKind.CreditNote ? terms.CreditNote : terms.Invoice;

    /// <summary>With the number, which a draft does not have.</summary>
    internal static string Numbered(InvoiceDocument document, Terms terms) => $"{Of(document, terms)} {document.Number}".TrimEnd();
}
