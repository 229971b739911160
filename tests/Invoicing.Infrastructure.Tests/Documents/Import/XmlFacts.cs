using System.Globalization;
using System.Xml.Linq;
using System.Xml.XPath;

namespace Invoicing.Infrastructure.Tests.Documents.Import;

/// <summary>Reads an example by XPath over local names alone, so that the reader is not judged by itself.</summary>
internal sealed class XmlFacts(byte[] file)
{
    private readonly XDocument document = XDocument.Load(new MemoryStream(file));

    public bool IsUbl => document.Root!.Name.LocalName != "CrossIndustryInvoice";

    /// <param name="ubl">Local names with slashes, from the root's children.</param>
    public string? Text(string ubl, string cii) => Texts(ubl, cii).FirstOrDefault();

    public string[] Texts(string ubl, string cii) => [.. document.XPathSelectElements(Path(IsUbl ? ubl : cii)).Select(element => element.Value.Trim())];

    public decimal? Number(string ubl, string cii) => Text(ubl, cii) is { } text ? decimal.Parse(text, CultureInfo.InvariantCulture) : null;

    public decimal[] Numbers(string ubl, string cii) => [.. Texts(ubl, cii).Select(text => decimal.Parse(text, CultureInfo.InvariantCulture))];

    public DateOnly? Date(string ubl, string cii) =>
        Text(ubl, cii) is { } text ? DateOnly.ParseExact(text, IsUbl ? "yyyy-MM-dd" : "yyyyMMdd", CultureInfo.InvariantCulture) : null;

    /// <summary>Every text that stands in an element without others in it.</summary>
    public IEnumerable<(string Name, string Text)> Leaves() =>
        document.Descendants().Where(element => !element.HasElements && element.Value.Trim().Length > 0).Select(element => (element.Name.LocalName, element.Value.Trim()));

    private static string Path(string names) => "/*" + string.Concat(names.Split('/').Select(name => $"/*[local-name()='{name}']"));
}
