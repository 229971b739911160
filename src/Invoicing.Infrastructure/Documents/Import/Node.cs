using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Invoicing.Application.Invoices.Import;

namespace Invoicing.Infrastructure.Documents.Import;

/// <summary>An element, or the place where it would be. Only elements of the syntax's own namespaces are seen; the others stay untaken.</summary>
internal readonly struct Node(XElement? element, XElement parent, string path, Syntax syntax)
{
    public static Node Root(XElement root, Syntax syntax) => new(root, root, root.Name.LocalName, syntax);

    public bool Exists => element is not null;

    /// <summary>A place at which there is nothing.</summary>
    public Node Nowhere => new(null, element ?? parent, path, syntax);

    /// <summary>The first at the path.</summary>
    public Node this[string name]
    {
        get
        {
            var node = this;
            foreach (var step in name.Split('/'))
            {
                node = node.First(step);
            }

            return node;
        }
    }

    public IEnumerable<Node> All(string name)
    {
        var (here, rules) = (element, syntax);
        return here is null ? [] : here.Elements().Where(child => rules.Is(child, name)).Select(child => new Node(child, child, child.Name.LocalName, rules));
    }

    /// <summary>Null where there is no text.</summary>
    public string? Text()
    {
        if (element is null)
        {
            return null;
        }

        syntax.Terms.Take(element);
        var text = element.Value.Trim();
        return text.Length == 0 ? null : text;
    }

    public string Required(string term) => Text() ?? throw ImportErrors.TermMissing(term, path, LineOf(element ?? parent));

    /// <summary>What the document says, without taking it.</summary>
    public string? Peek() => element?.Value.Trim();

    public string? Peek(string attribute) => element?.Attribute(attribute)?.Value;

    public string? Attribute(string name)
    {
        if (element?.Attribute(name) is not { } attribute)
        {
            return null;
        }

        syntax.Terms.Take(attribute);
        return attribute.Value;
    }

    public decimal? Number() => Text() is { } text
        ? decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Invalid(text, "decimal number")
        : null;

    public decimal RequiredNumber(string term)
    {
        _ = Required(term);
        return Number()!.Value;
    }

    /// <summary>A number to divide by.</summary>
    public decimal? Positive() => Number() is { } number
        ? number > 0 ? number : throw Invalid(element!.Value, "number above zero")
        : null;

    public byte[] Base64()
    {
        var text = Text() ?? string.Empty;
        var bytes = new byte[text.Length / 4 * 3 + 3];
        return Convert.TryFromBase64String(text, bytes, out var length) ? bytes[..length] : throw Invalid(text, "Base64");
    }

    /// <param name="format">For example <c>yyyyMMdd</c>.</param>
    public DateOnly? Date(string format) => Text() is { } text
        ? DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : throw Invalid(text, $"date like {format}")
        : null;

    public bool Flag(string term) => Required(term) switch
    {
        "true" or "1" => true,
        "false" or "0" => false,
        var text => throw Invalid(text, "true or false"),
    };

    /// <summary>A text whose scheme the ledger finds out by itself again; another scheme stays untaken.</summary>
    public string? TextOf(string? scheme)
    {
        if (scheme is not null && Peek("schemeID") == scheme)
        {
            _ = Attribute("schemeID");
        }

        return Text();
    }

    /// <summary>What stands here says nothing that the ledger would not say itself.</summary>
    public void Skip()
    {
        if (element is not null)
        {
            syntax.Terms.TakeAll(element);
        }
    }

    private Node First(string name)
    {
        var rules = syntax;
        return new Node(element?.Elements().FirstOrDefault(child => rules.Is(child, name)), element ?? parent, $"{path}/{name}", syntax);
    }

    private Domain.Common.InvoicingException Invalid(string text, string wanted) =>
        ImportErrors.ValueInvalid(TakenTerms.PathOf(element!), text.Length > 80 ? text[..80] + "…" : text, wanted, LineOf(element!));

    private static int LineOf(XElement at) => ((IXmlLineInfo)at).LineNumber;
}
