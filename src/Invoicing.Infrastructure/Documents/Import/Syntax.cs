using System.Xml.Linq;

namespace Invoicing.Infrastructure.Documents.Import;

/// <summary>Whose elements a document is made of, and what of it has been read.</summary>
internal sealed record Syntax(IReadOnlySet<string> Namespaces, TakenTerms Terms)
{
    public bool Is(XElement element, string name) => element.Name.LocalName == name && Namespaces.Contains(element.Name.NamespaceName);
}
