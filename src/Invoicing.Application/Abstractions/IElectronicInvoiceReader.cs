using Invoicing.Application.Invoices.Import;

namespace Invoicing.Application.Abstractions;

/// <summary>Reads an electronic invoice: UBL 2.1, CII D16B, or a PDF with one of them inside (Factur-X, ZUGFeRD).</summary>
public interface IElectronicInvoiceReader
{
    /// <exception cref="Domain.Common.InvoicingException">
    /// Unprocessable <c>import.*</c>: it is no such document, it is broken, or it is built to do harm.
    /// </exception>
    ImportedInvoice Read(ReadOnlyMemory<byte> file);
}
