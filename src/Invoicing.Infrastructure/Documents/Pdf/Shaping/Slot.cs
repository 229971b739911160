namespace Invoicing.Infrastructure.Documents.Pdf.Shaping;

/// <summary>One glyph while a text is shaped, and where it will stand. All measures are font units.</summary>
internal sealed class Slot(ushort glyph, int codePoint, int cluster)
{
    internal ushort Glyph { get; set; } = glyph;

    /// <summary>The character it began as.</summary>
    internal int CodePoint { get; } = codePoint;

    /// <summary>Where the text starts that this glyph, with others of the same number, stands for.</summary>
    internal int Cluster { get; set; } = cluster;

    /// <summary>The features that may change it, one bit each.</summary>
    internal int Features { get; set; } = Feature.Always;

    /// <summary>The ligature it is, or the one it is a mark on; 0 for none.</summary>
    internal int Ligature { get; set; }

    /// <summary>On a mark, the part of the ligature that it belongs to, from 1; on a ligature, how many parts it has.</summary>
    internal int Component { get; set; }

    /// <summary>Whether it took in other glyphs.</summary>
    internal bool IsLigated { get; set; }

    /// <summary>What it is in a syllable, and where it goes.</summary>
    internal SyllablePart Part { get; set; }

    internal SyllablePlace Place { get; set; }

    internal int Advance { get; set; }

    internal int X { get; set; }

    internal int Y { get; set; }

    /// <summary>The glyph that X and Y count from, if not from its own place.</summary>
    internal Slot? AttachedTo { get; set; }
}
