using System.Globalization;
using System.Text.RegularExpressions;
using Invoicing.Domain.Mail;

namespace Invoicing.Application.Mail;

/// <summary>
/// The part of Handlebars that templates may use: values, <c>if</c>, <c>unless</c>, <c>each</c> and <c>else</c>. Partials, helpers, raw output
/// and whatever else the language knows are refused when a template is saved, with their place.
/// </summary>
internal sealed partial class TemplateSyntax(string field, string template)
{
    private const int DeepestNesting = 8;
    private readonly Stack<(string Block, string? List, int At)> _open = new();

    /// <exception cref="Domain.Common.InvoicingException">Unprocessable, with line and column.</exception>
    public static void Check(MailTexts templates)
    {
        new TemplateSyntax("subject", templates.Subject).Check();
        new TemplateSyntax("text", templates.Text).Check();
        if (templates.Html is { } html)
        {
            new TemplateSyntax("html", html).Check();
        }
    }

    private void Check()
    {
        var at = 0;
        while ((at = template.IndexOf("{{", at, StringComparison.Ordinal)) >= 0)
        {
            var end = template.IndexOf("}}", at + 2, StringComparison.Ordinal);
            Refuse(end < 0, at, "'{{' has no '}}'");
            Refuse(at > 0 && template[at - 1] == '\\', at, "a backslash in front of '{{' is not supported");
            Refuse(end + 2 < template.Length && template[end + 2] == '}', at, "'{{{' and '}}}' are not supported, values are always escaped");
            Read(template[(at + 2)..end], at);
            at = end + 2;
        }

        if (_open.TryPeek(out var left))
        {
            throw Fault(left.At, $"'{{{{#{left.Block}}}}}' is not closed");
        }
    }

    private void Read(string tag, int at)
    {
        var read = Tag().Match(tag);
        Refuse(!read.Success, at, $"'{{{{{tag}}}}}' is not supported; there are values, #if, #unless, #each, else and their ends");
        var (opens, closes, name) = (read.Groups["opens"], read.Groups["closes"], read.Groups["name"].Value);
        if (closes.Success)
        {
            Refuse(!_open.TryPop(out var closed) || closed.Block != closes.Value, at, $"'{{{{/{closes.Value}}}}}' ends nothing that is open");
        }
        else if (read.Groups["else"].Success)
        {
            Refuse(!_open.TryPeek(out var open) || open.Block == "each", at, "'{{else}}' belongs to #if or #unless");
        }
        else if (opens.Success)
        {
            Open(opens.Value, name, at);
        }
        else
        {
            RefuseUnknown(name, at, isCondition: false);
        }
    }

    private void Open(string block, string name, int at)
    {
        Refuse(_open.Count == DeepestNesting, at, "blocks are nested too deeply");
        var outer = List();
        if (block == "each")
        {
            Refuse(outer is not null || !MailVariables.Lists.ContainsKey(name), at, $"'{name}' is not a list; there are {Names(MailVariables.Lists.Keys)}");
            _open.Push((block, name, at));
            return;
        }

        RefuseUnknown(name, at, isCondition: true);
        _open.Push((block, outer, at));
    }

    private string? List() => _open.TryPeek(out var innermost) ? innermost.List : null;

    // In a list only its items' own values can be named.
    private void RefuseUnknown(string name, int at, bool isCondition)
    {
        var known = List() is { } list ? MailVariables.Lists[list] : MailVariables.Values;
        var isKnown = known.Contains(name) || (isCondition && List() is null && MailVariables.Lists.ContainsKey(name));
        Refuse(!isKnown, at, $"'{name}' is unknown here; there are {Names(known)}");
    }

    private void Refuse(bool isWrong, int at, string why)
    {
        if (isWrong)
        {
            throw Fault(at, why);
        }
    }

    private Domain.Common.InvoicingException Fault(int at, string why)
    {
        var line = template.AsSpan(0, at).Count('\n') + 1;
        var column = at - (template.LastIndexOf('\n', Math.Max(at - 1, 0)) is var start && at > 0 ? start : -1);
        return MailErrors.TemplateInvalid(field, string.Create(CultureInfo.InvariantCulture, $"line {line}, column {column}: {why}."));
    }

    private static string Names(IEnumerable<string> names) => string.Join(", ", names.Order(StringComparer.Ordinal));

    [GeneratedRegex(
        @"\A\s*(#(?<opens>if|unless|each)\s+(?<name>[A-Za-z.]+)|/(?<closes>if|unless|each)|(?<else>else)|(?<name>[A-Za-z]+(\.[A-Za-z]+)*))\s*\z",
        RegexOptions.ExplicitCapture,
        1_000)]
    private static partial Regex Tag();
}
