using System.Globalization;

namespace Invoicing.Infrastructure.Documents.Pdf.Bidi;

/// <summary>Character properties that the runtime does not offer, read once from the generated list beside this file.</summary>
internal static class UnicodeTables
{
    private static readonly Dictionary<string, List<(int CodePoint, string Value)>> Sections = Read();

    private static readonly RangeTable Classes = new(Sections["Bidi_Class"]);

    private static readonly RangeTable BracketTypes = new(Sections["Bidi_Paired_Bracket_Type"]);

    private static readonly RangeTable Joining = new(Sections["Joining_Type"]);

    private static readonly Dictionary<int, int> Mirrors = Partners("Bidi_Mirroring_Glyph");

    private static readonly Dictionary<int, int> Brackets = Partners("Bidi_Paired_Bracket");

    private static readonly BidiClass[] ClassNumbers = [.. Classes.Names.Select(Enum.Parse<BidiClass>)];

    internal static BidiClass ClassOf(int codePoint) => ClassNumbers[Classes.IndexOf(codePoint)];

    /// <summary>Whether the character is a sign that stands in or at numbers, such as a comma.</summary>
    internal static bool IsNumberSign(int codePoint) => ClassOf(codePoint) is BidiClass.ES or BidiClass.ET or BidiClass.CS;

    /// <summary>The character whose usual shape is the mirror image, or the character itself.</summary>
    internal static int MirrorOf(int codePoint) => Mirrors.GetValueOrDefault(codePoint, codePoint);

    internal static bool IsOpeningBracket(int codePoint) => BracketTypes.ValueOf(codePoint) == "o";

    internal static bool IsClosingBracket(int codePoint) => BracketTypes.ValueOf(codePoint) == "c";

    internal static int BracketPartnerOf(int codePoint) => Brackets[codePoint];

    /// <summary>How an Arabic letter joins: U, R, D, L, C or T.</summary>
    internal static char JoiningTypeOf(int codePoint) => codePoint switch
    {
        0x200D => 'C',
        < 0x600 or > 0x8FF => 'U',
        _ => Joining.ValueOf(codePoint)[0],
    };

    private static Dictionary<int, int> Partners(string section) => Sections[section].ToDictionary(
        entry => entry.CodePoint, entry => int.Parse(entry.Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture));

    private static Dictionary<string, List<(int CodePoint, string Value)>> Read()
    {
        using var resource = typeof(UnicodeTables).Assembly.GetManifestResourceStream("Unicode.txt")
            ?? throw new InvalidDataException("The Unicode data is not part of the assembly.");
        using var reader = new StreamReader(resource);
        var sections = new Dictionary<string, List<(int CodePoint, string Value)>>(StringComparer.Ordinal);
        var current = new List<(int CodePoint, string Value)>();
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('['))
            {
                sections.Add(line[1..^1], current = []);
            }
            else if (line.Split(' ') is [var codePoint, var value])
            {
                current.Add((int.Parse(codePoint, NumberStyles.HexNumber, CultureInfo.InvariantCulture), value));
            }
        }

        return sections;
    }
}
