namespace Invoicing.Domain.Numbering;

internal enum PartKind
{
    Literal,
    Sequence,
    Year,
    ShortYear,
    Month,
}

internal sealed record TemplatePart(PartKind Kind, string Text, int Width)
{
    private const string PaddedSequence = "SEQ:";

    public static List<TemplatePart> Read(string text)
    {
        var parts = new List<TemplatePart>();
        var position = 0;
        while (position < text.Length)
        {
            var brace = text.AsSpan(position).IndexOfAny('{', '}');
            var literal = brace < 0 ? text[position..] : text.Substring(position, brace);
            if (literal.Length > 0)
            {
                parts.Add(new(PartKind.Literal, literal, literal.Length));
            }

            if (brace < 0)
            {
                break;
            }

            var open = position + brace;
            var close = text.IndexOf('}', open);
            if (text[open] == '}' || close < 0)
            {
                throw NumberingErrors.TemplateInvalid("The template's braces do not match.");
            }

            parts.Add(Placeholder(text[(open + 1)..close]));
            position = close + 1;
        }

        return parts;
    }

    private static TemplatePart Placeholder(string name) => name switch
    {
        "SEQ" => new(PartKind.Sequence, name, 1),
        "yyyy" => new(PartKind.Year, name, 4),
        "yy" => new(PartKind.ShortYear, name, 2),
        "MM" => new(PartKind.Month, name, 2),
        _ when IsPaddedSequence(name) => new(PartKind.Sequence, name, name.Length - PaddedSequence.Length),
        _ => throw NumberingErrors.TemplateInvalid(
            $"{{{name}}} is unknown. Use {{yyyy}}, {{yy}}, {{MM}}, {{SEQ}} or {{SEQ:0000}} with up to 19 zeros."),
    };

    private static bool IsPaddedSequence(string name) =>
        name.StartsWith(PaddedSequence, StringComparison.Ordinal) && name.Length is > 4 and <= 23 && name.AsSpan(4).TrimStart('0').IsEmpty;
}
