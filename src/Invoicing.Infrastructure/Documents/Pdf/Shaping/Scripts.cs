using System.Globalization;
using System.Text;

namespace Invoicing.Infrastructure.Documents.Pdf.Shaping;

/// <summary>Which way of setting a character asks for.</summary>
internal static class Scripts
{
    internal static Script Of(int codePoint) => codePoint switch
    {
        < 0x590 => Script.Plain,
        <= 0x5FF or (>= 0xFB1D and <= 0xFB4F) => Script.Hebrew,
        <= 0x6FF or (>= 0x750 and <= 0x77F) or (>= 0x870 and <= 0x8FF) or (>= 0xFB50 and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFC) => Script.Arabic,
        >= 0x900 and <= 0x97F and not (0x964 or 0x965 or (>= 0x966 and <= 0x96F)) => Script.Devanagari,
        >= 0xE00 and <= 0xE7F => Script.Thai,
        _ => Script.Plain,
    };

    /// <summary>The name of the script in a font's layout tables.</summary>
    internal static string TagOf(Script script) => script switch
    {
        Script.Hebrew => "hebr",
        Script.Arabic => "arab",
        Script.Thai => "thai",
        Script.Devanagari => "dev2",
        _ => "latn",
    };

    internal static bool IsJoiner(int codePoint) => codePoint is 0x200C or 0x200D;

    /// <summary>Controls that change how their neighbours look and have no look of their own.</summary>
    internal static bool IsInvisible(int codePoint) =>
        IsJoiner(codePoint) || IsDirectionControl(codePoint) || codePoint is (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF);

    internal static bool IsDirectionControl(int codePoint) =>
        codePoint is 0x61C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);

    /// <summary>Whether the character belongs to the one before it.</summary>
    internal static bool IsExtension(int codePoint) => codePoint >= 0x300 && (IsInvisible(codePoint)
        || CharUnicodeInfo.GetUnicodeCategory(codePoint) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark);

    /// <summary>Whether every character is its own glyph, whatever stands beside it.</summary>
    internal static bool IsPlain(Rune rune) => rune.Value < 0x300 || (Of(rune.Value) == Script.Plain && !IsExtension(rune.Value));
}
