using Invoicing.Application.Documents;
using Invoicing.Domain.Invoices;

namespace Invoicing.Infrastructure.Documents.Pdf.Layout;

internal static class DocumentTitle
{
    internal static string Of(InvoiceDocument document) => document.Kind == InvoiceKind.CreditNote ? "Credit note" : "Invoice";
}
