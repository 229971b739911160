using System.Globalization;
using System.Text.RegularExpressions;
using Invoicing.TestKit;
using Shouldly;

namespace Invoicing.Infrastructure.Tests.Documents;

/// <summary>Where the words of a page stand.</summary>
internal static partial class PageShape
{
    private const double Margin = 51;

    /// <summary>No word is cut by the margin or by another word.</summary>
    internal static void ShouldBeClean(byte[] pdf)
    {
        foreach (var page in PdfTools.WordBoxes(pdf).Split("<page ", StringSplitOptions.None)[1..])
        {
            var width = Number(PageWidth().Match(page).Groups["width"].Value);
            var words = WordBox().Matches(page).Select(Read).ToList();
            words.ShouldAllBe(word => word.Left > Margin - 0.1 && word.Right < width - Margin + 0.5 && word.Top > 25 && word.Bottom < Number(PageWidth().Match(page).Groups["height"].Value) - 20);
            ShouldNotOverlap(words);
        }
    }

    internal static void ShouldNotOverlap(byte[] pdf)
    {
        foreach (var page in PdfTools.WordBoxes(pdf).Split("<page ", StringSplitOptions.None)[1..])
        {
            ShouldNotOverlap([.. WordBox().Matches(page).Select(Read)]);
        }
    }

    private static void ShouldNotOverlap(List<Word> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            for (var k = i + 1; k < words.Count; k++)
            {
                var (one, other) = (words[i], words[k]);
                var isApart = one.Right <= other.Left + 0.2 || other.Right <= one.Left + 0.2 || one.Bottom <= other.Top || other.Bottom <= one.Top;
                isApart.ShouldBeTrue($"'{one.Text}' and '{other.Text}' overlap");
            }
        }
    }

    /// <summary>The box of the letters: what the reader gives is as high as the font's highest and lowest.</summary>
    private static Word Read(Match match)
    {
        var (top, bottom) = (Number(match.Groups["yMin"].Value), Number(match.Groups["yMax"].Value));
        var height = bottom - top;
        return new Word(
            match.Groups["text"].Value, Number(match.Groups["xMin"].Value), Number(match.Groups["xMax"].Value), top + (height * 0.25), bottom - (height * 0.2));
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex("width=\"(?<width>[.\\d]+)\" height=\"(?<height>[.\\d]+)\"", RegexOptions.NonBacktracking)]
    private static partial Regex PageWidth();

    [GeneratedRegex("<word xMin=\"(?<xMin>[-.\\d]+)\" yMin=\"(?<yMin>[-.\\d]+)\" xMax=\"(?<xMax>[-.\\d]+)\" yMax=\"(?<yMax>[-.\\d]+)\">(?<text>[^<]*)", RegexOptions.NonBacktracking)]
    private static partial Regex WordBox();

    private sealed record Word(string Text, double Left, double Right, double Top, double Bottom);
}
