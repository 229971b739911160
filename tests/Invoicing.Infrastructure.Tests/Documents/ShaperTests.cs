using System.Text;
using System.Text.Json;
using Invoicing.Infrastructure.Documents.Pdf.FontFiles;
using Invoicing.Infrastructure.Documents.Pdf.Shaping;
using Invoicing.Infrastructure.Documents.Pdf.TrueType;
using Invoicing.TestKit;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Infrastructure.Tests.Documents;

public sealed class ShaperTests
{
    private static readonly Dictionary<Script, string> Words = new()
    {
        [Script.Arabic] = "شركة الأمل للتجارة لا سلام محمّد مُحَمَّدٌ الله بيروت پاکستان می‌خواهم فاتورة، لآلئ إِلَى لِأَنَّ ٱلْعَرَبِيَّة ٢٠٢٦",
        [Script.Hebrew] = "שלום שָׁלוֹם חֶבְרָה בְּרֵאשִׁית מַכּוֹלֶת",
        [Script.Thai] = "บริษัท น้ำ ที่ ปู่ ป้า ฟ้า กำลัง ผู้ซื้อ ใบแจ้งหนี้ ญี่ปุ่น ฐิติ",
        [Script.Devanagari] = "हिन्दी क्षत्रिय श्री प्रकाश कार्यालय शर्मा राष्ट्र विद्यार्थी ज्ञान द्वितीय संस्कृत ट्रक किर्ति र्त्स्न्यि लिमिटेड मुंबई क्ष्म क्‍ष क्‌ष हृदय शक्ति स्त्रियाँ",
        [Script.Marked] = "q̃ ä̱",
    };

    private static readonly Dictionary<Script, string[]> Letters = new()
    {
        [Script.Arabic] = ["ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءآأؤإئپچگکی", "\0\0ًٌٍَُِّْ"],
        [Script.Hebrew] = ["אבגדהוזחטיכךלמםנןסעפףצץקרשת", "\0\0ְִֵֶַָֹּ"],
        [Script.Thai] = ["\0\0เแโไ", "กขคงจชซญฐณดตถทธนบปผฝพฟภมยรลวศสหฬอฮ", "\0\0ัิีึืุู", "\0\0่้๊์", "\0\0าำ"],
        [Script.Devanagari] = ["कखगघङचछजञटठडढणतथदधनपफबभमयरलवशषसहरर", "\0््", "कखगचजटडतदनपबमयरलवशसहर", "\0\0ािीुूेैोौृ", "\0\0ंँः"],
    };

    [TestCase(nameof(Script.Arabic))]
    [TestCase(nameof(Script.Hebrew))]
    [TestCase(nameof(Script.Thai))]
    [TestCase(nameof(Script.Devanagari))]
    [TestCase(nameof(Script.Marked))]
    public Task Words_look_as_an_independent_program_sets_them(string script) =>
        ShouldLookAlikeAsync(Enum.Parse<Script>(script), Words[Enum.Parse<Script>(script)].Split(' '));

    [TestCase(nameof(Script.Arabic))]
    [TestCase(nameof(Script.Hebrew))]
    [TestCase(nameof(Script.Thai))]
    [TestCase(nameof(Script.Devanagari))]
    public async Task Any_letters_look_as_an_independent_program_sets_them(string script)
    {
        var seed = TestContext.CurrentContext.Random.Next();
        TestContext.Out.WriteLine($"seed {seed}");
        var random = new Random(seed);
        var letters = Letters[Enum.Parse<Script>(script)];
        await ShouldLookAlikeAsync(Enum.Parse<Script>(script), [.. Enumerable.Range(0, 500).Select(_ => Word(letters, random))]);
    }

    private static string Word(string[] places, Random random)
    {
        var word = new StringBuilder();
        for (var i = random.Next(1, 5); i >= 0; i--)
        {
            foreach (var place in places)
            {
                word.Append(place[random.Next(place.Length)]);
            }
        }

        // The zero character stands for nothing in this place.
        return word.Replace("\0", string.Empty).ToString().Normalize(NormalizationForm.FormC) is { Length: > 0 } some ? some : places[0].Trim('\0')[..1];
    }

    private static async Task ShouldLookAlikeAsync(Script script, string[] words)
    {
        var font = FontOf(script);
        var path = SourceTree.At("src", "Invoicing.Infrastructure", "Documents", "Pdf", "Fonts", $"{font.PostScriptName}.ttf");
        var node = await NodeFolder.InstallAsync(TextEngineFolder.Sources);
        var input = JsonSerializer.Serialize(words.Select(text => new { font = path, text }));
        var expected = JsonSerializer.Deserialize<string[]>(await node.RunScriptAsync("shapes.mjs", input))!;

        for (var i = 0; i < words.Length; i++)
        {
            Describe(font, script, words[i]).ShouldBe(expected[i], words[i]);
        }
    }

    private static TrueTypeFont FontOf(Script script) => script switch
    {
        Script.Arabic => BundledFonts.Find('ش', bold: false)!,
        Script.Hebrew => BundledFonts.Find('ש', bold: false)!,
        Script.Thai => BundledFonts.Find('น', bold: false)!,
        _ => BundledFonts.Main(bold: false),
    };

    private static string Describe(TrueTypeFont font, Script script, string word)
    {
        var rightToLeft = script is Script.Arabic or Script.Hebrew;
        var clusters = Shaper.Shape(font, script, word, .., rightToLeft).ToList();
        if (rightToLeft)
        {
            clusters.Reverse();
        }

        var glyphs = new List<string>();
        var x = 0;
        foreach (var cluster in clusters)
        {
            glyphs.AddRange(cluster.Parts.Where(part => !font.OutlineOf(part.Glyph).IsEmpty).Select(part => $"{part.Glyph}@{x + part.X},{part.Y}"));
            x += cluster.Advance;
        }

        return string.Join(' ', glyphs.Order(StringComparer.Ordinal).Prepend($"{x}"));
    }
}
