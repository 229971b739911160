using System.Globalization;
using System.Text;
using Invoicing.Infrastructure.Documents.Pdf.Bidi;
using Invoicing.Infrastructure.Documents.Pdf.Shaping;
using Invoicing.Infrastructure.Documents.Pdf.TrueType;

namespace Invoicing.Infrastructure.Documents.Pdf.Layout;

/// <summary>Sets a paragraph that needs more than one glyph after the other of one font: other scripts, marks, two directions.</summary>
internal sealed class TextSetter(FontSet fonts, FontSubset main, bool bold)
{
    private static readonly Rune RightToLeftMark = new(0x200F);

    private readonly List<Glyph> glyphs = [];
    private byte[] levels = [];

    internal List<Glyph> Set(string paragraph)
    {
        var (text, choices) = ChooseFonts(paragraph);
        levels = BidiParagraph.HasRightToLeft(text) ? BidiParagraph.Levels(text) : new byte[text.Length];
        foreach (var run in TextRuns.Of(text, choices, levels))
        {
            if (run.Script == Script.Plain)
            {
                AddPlain(text, run);
            }
            else
            {
                foreach (var cluster in Shaper.Shape(run.Font.Font, run.Script, text, run.Start..run.End, run.Level % 2 == 1))
                {
                    AddCluster(text, run, cluster);
                }
            }
        }

        return glyphs;
    }

    /// <summary>The text with unknown characters spelled out, and the font of each of its UTF-16 units.</summary>
    private (string Text, List<FontSubset> Choices) ChooseFonts(string paragraph)
    {
        var text = new StringBuilder(paragraph.Length);
        var choices = new List<FontSubset>(paragraph.Length);
        foreach (var rune in paragraph.EnumerateRunes())
        {
            var font = Choose(rune, choices.Count > 0 ? choices[^1] : main);
            if (font is null)
            {
                fonts.Miss(rune.Value);
                text.Append(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}");
            }
            else
            {
                text.Append(rune);
            }

            choices.AddRange(Enumerable.Repeat(font ?? main, text.Length - choices.Count));
        }

        return (text.ToString(), choices);
    }

    /// <summary>A mark stays with its letter and a space with the word before it, where the font allows; all else goes to the first font that has it.</summary>
    private FontSubset? Choose(Rune rune, FontSubset previous)
    {
        if (Scripts.IsInvisible(rune.Value))
        {
            return previous;
        }

        if ((rune.Value == ' ' || Scripts.IsExtension(rune.Value)) && previous.Font.GlyphOf(rune.Value) != 0)
        {
            return previous;
        }

        return main.Font.GlyphOf(rune.Value) != 0 ? main : fonts.Find(rune.Value, bold);
    }

    private void AddPlain(string text, TextRun run)
    {
        var position = run.Start;
        foreach (var rune in text.AsSpan(run.Start, run.End - run.Start).EnumerateRunes())
        {
            var start = position;
            position += rune.Utf16SequenceLength;
            if (Scripts.IsInvisible(rune.Value))
            {
                continue;
            }

            if (run.Level % 2 == 1 && rune.Value != ' ')
            {
                var mirror = run.Font.Font.GlyphOf(UnicodeTables.MirrorOf(rune.Value));
                var glyph = mirror != 0 ? mirror : run.Font.Font.GlyphOf(rune.Value);
                AddCluster(text, run, new ShapedCluster(start, position, [new GlyphPart(glyph, 0, 0)], run.Font.Font.AdvanceOf(glyph)));
            }
            else if (run.Font.TryAdd(rune.Value, out var glyph))
            {
                glyphs.Add((FollowsRightToLeft(text, start, rune) ? Separated(run.Font, rune) : glyph) with { Level = run.Level });
            }
        }
    }

    /// <summary>Whether readers would take a sign for the end of the text from right to left before it.</summary>
    private bool FollowsRightToLeft(string text, int position, Rune sign) =>
        position > 0 && levels[position - 1] % 2 == 1 && text[position - 1] != ' ' && UnicodeTables.ClassOf(sign.Value) == BidiClass.ON;

    private static Glyph Separated(FontSubset font, Rune sign)
    {
        var shape = font.Font.GlyphOf(sign.Value);
        var group = new SubsetGlyph("\u200E" + sign.ToString(), [new GlyphPart(shape, 0, 0)], font.Font.AdvanceOf(shape));
        return font.Add(group) with { CodePoint = sign.Value };
    }

    private void AddCluster(string text, TextRun run, ShapedCluster cluster)
    {
        var represented = string.Concat(text[cluster.Start..cluster.End].EnumerateRunes().Where(rune => !Scripts.IsDirectionControl(rune.Value)));
        if (run.Level % 2 == 0)
        {
            glyphs.Add(run.Font.Add(new SubsetGlyph(represented, cluster.Parts, cluster.Advance)) with { Level = run.Level });
            return;
        }

        var characters = represented.EnumerateRunes().ToList();
        var last = characters[^1].Value;
        if (UnicodeTables.ClassOf(last) is not (BidiClass.R or BidiClass.AL) && !UnicodeTables.IsNumberSign(last) && EndsWord(text, cluster.End))
        {
            // Readers take a mark or a sign at the left end of a word for one from left to right, unless a sign of direction stands there.
            characters.Add(RightToLeftMark);
        }

        AddRightToLeft(run, cluster, [.. characters.Select(rune => rune.ToString())]);
    }

    private bool EndsWord(string text, int end) =>
        end == text.Length || text[end] == ' ' || levels[end] != levels[end - 1] || UnicodeTables.IsNumberSign(text[end]);

    /// <summary>
    /// Readers turn text from right to left around, character by character, and not all see that one glyph stands for several.
    /// So each character gets its share of the width: the last one, at the left, has all the ink, and the others are blank.
    /// </summary>
    private void AddRightToLeft(TextRun run, ShapedCluster cluster, string[] characters)
    {
        var share = cluster.Advance / characters.Length;
        for (var i = 0; i + 1 < characters.Length; i++)
        {
            glyphs.Add(run.Font.Add(new SubsetGlyph(characters[i], [], share)) with { Level = run.Level, IsContinued = i > 0 });
        }

        var drawn = new SubsetGlyph(characters[^1], cluster.Parts, cluster.Advance - (share * (characters.Length - 1)));
        glyphs.Add(run.Font.Add(drawn) with { Level = run.Level, IsContinued = characters.Length > 1 });
    }
}
