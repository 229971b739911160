using Invoicing.Infrastructure.Documents.Pdf.TrueType;

namespace Invoicing.Infrastructure.Documents.Pdf.FontFiles;

/// <summary>A face in a file of the system: which characters it has, and the font itself once it is wanted.</summary>
internal sealed class InstalledFace
{
    private const int LargestFile = 64 * 1024 * 1024;
    private const int RestrictedLicense = 0x0002;
    private const int BitmapsOnly = 0x0200;
    private const int Italic = 0x0001;

    private readonly int[] starts;
    private readonly int[] ends;

    private InstalledFace(string path, int index, int place, TrueTypeFont font)
    {
        Path = path;
        Place = place;
        Oddity = OddityOf(font);
        (starts, ends) = Ranges(font);

        // The file is read again when the face is used: most never are.
        Font = new Lazy<TrueTypeFont?>(() => Load(path, index));
    }

    internal string Path { get; }

    /// <summary>The place of its folder in the list of folders.</summary>
    internal int Place { get; }

    /// <summary>How far it is from upright letters of usual weight and width.</summary>
    internal int Oddity { get; }

    internal Lazy<TrueTypeFont?> Font { get; }

    /// <returns>No face when the file cannot be read, has no TrueType outlines, or forbids to be embedded.</returns>
    internal static List<InstalledFace> Read(string path, int place)
    {
        var faces = new List<InstalledFace>();
        if (new FileInfo(path).Length > LargestFile)
        {
            return faces;
        }

        try
        {
            var data = File.ReadAllBytes(path);
            for (var i = 0; i < TableDirectory.CountFaces(data); i++)
            {
                var font = new TrueTypeFont(NameOf(path, i), data, i);
                if (IsUsable(font))
                {
                    faces.Add(new InstalledFace(path, i, place, font));
                }
            }
        }
        catch (Exception broken) when (IsUnreadable(broken))
        {
            faces.Clear();
        }

        return faces;
    }

    internal bool Has(int codePoint)
    {
        var found = Array.BinarySearch(starts, codePoint);
        var range = found >= 0 ? found : ~found - 1;
        return range >= 0 && codePoint <= ends[range];
    }

    private static TrueTypeFont? Load(string path, int index)
    {
        try
        {
            return new TrueTypeFont(NameOf(path, index), File.ReadAllBytes(path), index);
        }
        catch (Exception gone) when (IsUnreadable(gone))
        {
            return null;
        }
    }

    private static bool IsUnreadable(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or InvalidDataException or ArgumentException or IndexOutOfRangeException or OverflowException;

    private static bool IsUsable(TrueTypeFont font)
    {
        var rights = font.Table("OS/2").U16(8);
        return font.HasTable("glyf") && font.HasTable("loca") && (rights & 0xF) != RestrictedLicense && (rights & BitmapsOnly) == 0;
    }

    private static int OddityOf(TrueTypeFont font)
    {
        const int usualWeight = 400;
        const int usualWidth = 5;
        var table = font.Table("OS/2");
        return Math.Abs(table.U16(4) - usualWeight) + (200 * Math.Abs(table.U16(6) - usualWidth)) + ((table.U16(62) & Italic) != 0 ? 1000 : 0);
    }

    private static (int[] Starts, int[] Ends) Ranges(TrueTypeFont font)
    {
        var firsts = new List<int>();
        var lasts = new List<int>();
        foreach (var codePoint in font.CodePoints.Order())
        {
            if (lasts.Count > 0 && lasts[^1] == codePoint - 1)
            {
                lasts[^1] = codePoint;
            }
            else
            {
                firsts.Add(codePoint);
                lasts.Add(codePoint);
            }
        }

        return ([.. firsts], [.. lasts]);
    }

    /// <summary>A name for the font in documents: letters and digits of the file's name.</summary>
    private static string NameOf(string path, int index)
    {
        var name = string.Concat(System.IO.Path.GetFileNameWithoutExtension(path).Where(char.IsAsciiLetterOrDigit));
        return index == 0 ? name : FormattableString.Invariant($"{name}{index}");
    }
}
