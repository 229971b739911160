namespace Invoicing.Application.Documents;

public sealed record DocumentContent(string FileName, string MediaType, string ContentHash, byte[] Content);
