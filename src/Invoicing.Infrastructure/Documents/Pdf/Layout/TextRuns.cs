using Invoicing.Infrastructure.Documents.Pdf.Shaping;
using Invoicing.Infrastructure.Documents.Pdf.TrueType;

namespace Invoicing.Infrastructure.Documents.Pdf.Layout;

/// <summary>Divides a paragraph where font, script or direction change.</summary>
internal static class TextRuns
{
    internal static List<TextRun> Of(string text, List<FontSubset> fonts, byte[] levels)
    {
        var runs = new List<TextRun>();
        var position = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var next = new TextRun(position, position + rune.Utf16SequenceLength, fonts[position], Scripts.Of(rune.Value), levels[position]);
            position = next.End;
            if (runs.Count == 0)
            {
                runs.Add(next);
            }
            else if (Scripts.IsExtension(rune.Value) && runs[^1].Font == next.Font)
            {
                Extend(runs, text, next);
            }
            else if (runs[^1] is var last && last.Font == next.Font && last.Script == next.Script && last.Level == next.Level)
            {
                runs[^1] = last with { End = next.End };
            }
            else
            {
                runs.Add(next);
            }
        }

        return runs;
    }

    /// <summary>A mark makes the letter before it one that has to be shaped.</summary>
    private static void Extend(List<TextRun> runs, string text, TextRun mark)
    {
        var last = runs[^1];
        if (last.Script != Script.Plain || Scripts.IsInvisible(char.ConvertToUtf32(text, mark.Start)))
        {
            runs[^1] = last with { End = mark.End };
            return;
        }

        var letter = mark.Start - 1;
        letter -= letter > last.Start && char.IsLowSurrogate(text[letter]) ? 1 : 0;
        runs.RemoveAt(runs.Count - 1);
        if (letter > last.Start)
        {
            runs.Add(last with { End = letter });
        }

        runs.Add(last with { Start = letter, End = mark.End, Script = Script.Marked });
    }
}
