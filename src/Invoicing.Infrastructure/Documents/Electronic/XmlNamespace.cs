namespace Invoicing.Infrastructure.Documents.Electronic;

internal sealed record XmlNamespace(string Prefix, string Uri);
