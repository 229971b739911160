namespace Invoicing.Infrastructure.Documents.Pdf.Shaping;

/// <summary>Where the parts of a syllable stand, from first to last.</summary>
internal enum SyllablePlace
{
    Start,
    Reph,
    PreBaseMatra,
    PreBase,
    Base,
    BelowBase,
    AfterBelow,
    Modifier,
}
