using System.Text.Json;
using Invoicing.Infrastructure.Documents.Pdf.Bidi;
using Invoicing.TestKit;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Infrastructure.Tests.Documents;

public sealed class BidiParagraphTests
{
    private const int Count = 10_000;
    private const string Alphabet = "abAB 12 3 .,:/+-%$€()[]{}<>&!? \tאבגابل٠١۱\u05B0\u064B\u0300،〈〉\u2329《》"
        + "\u200E\u200F\u061C\u2066\u2067\u2068\u2069\u202A\u202B\u202C\u202D\u202E\u200B";

    [TestCase("Total 12", "00000000")]
    [TestCase("שלום", "1111")]
    [TestCase("שלום 12", "1111122")]
    [TestCase("a שלום b", "00111100")]
    [TestCase("a (שלום) b", "0001111000")]
    [TestCase("שלום (abc) 5%", "1111112221122")]
    [TestCase("a \u2067b שלום\u2069 c", "000211111000")]
    public void Levels_tell_the_direction_of_each_character(string text, string levels)
    {
        string.Concat(BidiParagraph.Levels(text)).ShouldBe(levels);
    }

    [Test]
    public async Task Levels_are_those_of_another_implementation()
    {
        var seed = TestContext.CurrentContext.Random.Next();
        TestContext.Out.WriteLine($"seed {seed}");
        var random = new Random(seed);
        var texts = Enumerable.Range(0, Count)
            .Select(_ => new string([.. Enumerable.Range(0, random.Next(1, 16)).Select(_ => Alphabet[random.Next(Alphabet.Length)])]))
            .ToArray();

        var node = await NodeFolder.InstallAsync(TextEngineFolder.Sources);
        var expected = JsonSerializer.Deserialize<int[][]>(await node.RunScriptAsync("levels.mjs", JsonSerializer.Serialize(texts)))!;

        for (var i = 0; i < Count; i++)
        {
            Visible(texts[i], [.. BidiParagraph.Levels(texts[i]).Select(level => (int)level)])
                .ShouldBe(Visible(texts[i], expected[i]), JsonSerializer.Serialize(texts[i]));
        }
    }

    /// <summary>The controls that the algorithm takes out have no level.</summary>
    private static string Visible(string text, int[] levels) =>
        string.Join(' ', levels.Where((_, i) => text[i] is not ('\u200B' or (>= '\u202A' and <= '\u202E'))));
}
