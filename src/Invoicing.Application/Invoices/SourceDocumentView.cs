namespace Invoicing.Application.Invoices;

/// <param name="Json">The client's document, with what it sent kept to the letter.</param>
public sealed record SourceDocumentView(string Key, string Json);
