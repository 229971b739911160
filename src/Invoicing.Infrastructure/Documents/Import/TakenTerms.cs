using System.Globalization;
using System.Xml.Linq;
using Invoicing.Application.Invoices.Import;

namespace Invoicing.Infrastructure.Documents.Import;

/// <summary>What of a document has been read. The rest is what the ledger does not know, and is told, so that nothing gets lost unseen.</summary>
/// <param name="names">Business terms by their path from the root, without positions.</param>
internal sealed class TakenTerms(IReadOnlyDictionary<string, string> names)
{
    private const int LongestValue = 200;
    private const int Most = 500;
    private const string Currency = "currencyID";

    private readonly HashSet<XObject> _taken = [];

    public void Take(XObject read) => _taken.Add(read);

    public void TakeAll(XElement whole)
    {
        foreach (var element in whole.DescendantsAndSelf())
        {
            _taken.Add(element);
            _taken.UnionWith(element.Attributes());
        }
    }

    /// <param name="currency">Of the document: saying it again with each amount says nothing.</param>
    public IReadOnlyList<ImportedTerm> Left(XElement root, string currency)
    {
        ImportedTerm[] left = [.. All(root, currency).Take(Most + 1)];
        return left.Length <= Most ? left : [.. left[..Most], new ImportedTerm("/", "There is more that is not kept.")];
    }

    private IEnumerable<ImportedTerm> All(XElement root, string currency)
    {
        foreach (var element in root.Descendants())
        {
            var isTaken = _taken.Contains(element);
            if (!isTaken && !element.HasElements && element.Value.Trim().Length > 0)
            {
                yield return Of(element, string.Empty, element.Value);
            }

            foreach (var attribute in element.Attributes().Where(attribute => isTaken && Says(attribute, currency)))
            {
                yield return Of(element, $"/@{attribute.Name.LocalName}", attribute.Value);
            }
        }
    }

    private bool Says(XAttribute attribute, string currency) =>
        !_taken.Contains(attribute)
        && !attribute.IsNamespaceDeclaration
        && attribute.Name.Namespace == XNamespace.None
        && !(attribute.Name.LocalName == Currency && attribute.Value == currency);

    private ImportedTerm Of(XElement element, string attribute, string value)
    {
        var text = value.Trim();
        return new ImportedTerm(PathOf(element) + attribute, text.Length > LongestValue ? text[..LongestValue] + "…" : text)
        {
            Term = names.GetValueOrDefault(PlainPathOf(element) + attribute),
        };
    }

    private static string PlainPathOf(XElement element) =>
        string.Concat(element.AncestorsAndSelf().Reverse().Skip(1).Select(step => $"/{step.Name.LocalName}"));

    public static string PathOf(XElement element) => string.Concat(element.AncestorsAndSelf().Reverse().Select(step => $"/{step.Name.LocalName}{Position(step)}"));

    private static string Position(XElement step)
    {
        var before = step.ElementsBeforeSelf(step.Name).Count();
        return before == 0 && !step.ElementsAfterSelf(step.Name).Any()
            ? string.Empty
            : string.Create(CultureInfo.InvariantCulture, $"[{before + 1}]");
    }
}
