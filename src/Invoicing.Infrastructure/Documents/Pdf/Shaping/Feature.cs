namespace Invoicing.Infrastructure.Documents.Pdf.Shaping;

/// <summary>Bits for features that only some glyphs of a run take part in.</summary>
internal static class Feature
{
    internal const int Always = 1;
    internal const int Isolated = 2;
    internal const int Final = 4;
    internal const int Medial = 8;
    internal const int Initial = 16;
    internal const int Reph = 32;
    internal const int Half = 64;
    internal const int Below = 128;
}
