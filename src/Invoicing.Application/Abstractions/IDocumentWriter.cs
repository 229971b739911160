using Invoicing.Application.Documents;

namespace Invoicing.Application.Abstractions;

/// <summary>Writes one format. The same document gives the same bytes, on every machine and at any time.</summary>
public interface IDocumentWriter
{
    /// <summary>One of <see cref="Domain.Documents.DocumentFormats"/>.</summary>
    string Format { get; }

    /// <summary>Media type of what is written, for example <c>application/pdf</c>.</summary>
    string MediaType { get; }

    WrittenDocument Write(InvoiceDocument document);
}
