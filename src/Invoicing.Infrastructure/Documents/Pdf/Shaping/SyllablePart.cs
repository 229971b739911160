namespace Invoicing.Infrastructure.Documents.Pdf.Shaping;

/// <summary>What a character is in an Indic syllable.</summary>
internal enum SyllablePart
{
    Other,
    Consonant,
    Ra,
    Vowel,
    Nukta,
    Halant,
    Matra,
    Modifier,
    ZeroWidthJoiner,
    ZeroWidthNonJoiner,
}
