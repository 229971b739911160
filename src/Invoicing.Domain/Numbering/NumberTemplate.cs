namespace Invoicing.Domain.Numbering;

using System.Globalization;
using System.Text;

/// <summary>
/// How a number looks: literal text with <c>{SEQ}</c> or <c>{SEQ:0000}</c> exactly once, and <c>{yyyy}</c>, <c>{yy}</c>, <c>{MM}</c> at will.
/// Only the sequence has a variable length, therefore two sequences, or two periods that the template names, never give the same text.
/// </summary>
public sealed record NumberTemplate
{
    /// <summary>The longest number, reached with a sequence of 19 digits. Longer templates are refused when read, not when drawn from.</summary>
    public const int MaxLength = 60;

    private const int LongestSequence = 19;

    private readonly IReadOnlyList<TemplatePart> _parts;

    private NumberTemplate(string text, IReadOnlyList<TemplatePart> parts)
    {
        Text = text;
        _parts = parts;
    }

    public string Text { get; }

    /// <summary>Two digits count as a year: they repeat after a century, longer than any document is kept.</summary>
    public bool HasYear => _parts.Any(part => part.Kind is PartKind.Year or PartKind.ShortYear);

    public bool HasMonth => _parts.Any(part => part.Kind == PartKind.Month);

    /// <exception cref="Common.InvoicingException">Invalid <c>series.template_invalid</c>; the message names the fault.</exception>
    public static NumberTemplate Parse(string text)
    {
        if (text.Any(symbol => char.IsControl(symbol) || char.IsSurrogate(symbol)))
        {
            throw NumberingErrors.TemplateInvalid("The template holds a character that cannot stand in a number.");
        }

        var parts = TemplatePart.Read(text);
        var sequences = parts.Count(part => part.Kind == PartKind.Sequence);
        if (sequences == 0)
        {
            throw NumberingErrors.TemplateInvalid("The template needs {SEQ} or {SEQ:0000}.");
        }

        if (sequences > 1)
        {
            throw NumberingErrors.TemplateInvalid("The template may hold the sequence only once.");
        }

        if (parts.Sum(part => part.Kind == PartKind.Sequence ? LongestSequence : part.Width) > MaxLength)
        {
            throw NumberingErrors.TemplateInvalid($"Numbers of this template could be longer than {MaxLength} characters. Shorten its text.");
        }

        return new(text, parts);
    }

    /// <param name="sequence">1 or more.</param>
    /// <param name="date">The issue date in the seller's time zone.</param>
    public string Format(long sequence, DateOnly date)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(sequence, 1);
        var number = new StringBuilder(MaxLength);
        foreach (var part in _parts)
        {
            number.Append(part.Kind switch
            {
                PartKind.Sequence => sequence.ToString(CultureInfo.InvariantCulture).PadLeft(part.Width, '0'),
                PartKind.Year => date.ToString("yyyy", CultureInfo.InvariantCulture),
                PartKind.ShortYear => date.ToString("yy", CultureInfo.InvariantCulture),
                PartKind.Month => date.ToString("MM", CultureInfo.InvariantCulture),
                _ => part.Text,
            });
        }

        return number.ToString();
    }

    public bool Equals(NumberTemplate? other) => other is not null && Text == other.Text;

    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Text;
}
