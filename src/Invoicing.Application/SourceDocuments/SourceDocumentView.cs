namespace Invoicing.Application.SourceDocuments;

/// <param name="Json">The client's document, with what it sent kept to the letter; or what the ledger tells of an invoice of another API.</param>
public sealed record SourceDocumentView(string Key, string Json);
