namespace Invoicing.Domain.Numbering;

/// <summary>When a series starts again at 1, by the seller's calendar.</summary>
public enum SeriesReset
{
    Never,
    Yearly,
    Monthly,
}
