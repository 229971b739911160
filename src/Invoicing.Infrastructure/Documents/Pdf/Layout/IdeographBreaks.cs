namespace Invoicing.Infrastructure.Documents.Pdf.Layout;

/// <summary>Chinese and Japanese have no spaces: a line may end between any two characters, but no closing sign may begin one and no opening sign may end one.</summary>
internal static class IdeographBreaks
{
    private const string Opening = "（「『【〈《〔［｛";
    private const string Closing = "、。，．：；！？）」』】〉》〕］｝・ー々〻ぁぃぅぇぉっゃゅょァィゥェォッャュョ";

    internal static bool IsBetween(int before, int after) =>
        (IsIdeographic(before) || IsIdeographic(after)) && before != ' ' && after != ' ' && !Opening.Contains((char)before) && !Closing.Contains((char)after)
        && IsBreakable(before) && IsBreakable(after);

    /// <summary>Letters and digits of other scripts are kept together with signs, but not with ideographs.</summary>
    private static bool IsBreakable(int codePoint) => IsIdeographic(codePoint) || (codePoint < 0x10000 && char.IsLetterOrDigit((char)codePoint));

    private static bool IsIdeographic(int codePoint) =>
        codePoint is (>= 0x2E80 and <= 0x30FF) or (>= 0x3400 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0xFF00 and <= 0xFFEF) or (>= 0x20000 and <= 0x3FFFF);
}
