using Invoicing.Domain.Documents;
using Invoicing.Domain.Invoices;

namespace Invoicing.Application.Documents;

/// <summary>What the file is called that somebody saves.</summary>
public static class DocumentName
{
    public static string Of(InvoiceKind kind, string number, string format)
    {
        var document = kind == InvoiceKind.CreditNote ? "CreditNote" : "Invoice";
        return format == DocumentFormats.Pdf ? $"{document}-{number}.pdf" : $"{document}-{number}-{format}.xml";
    }
}
