namespace Invoicing.Domain.Invoices;

/// <summary>One part of the payment terms; all parts add up to what is due.</summary>
public sealed record Instalment(DateOnly DueDate, long AmountMinor)
{
    /// <summary>Where the part was given as a share of what is due.</summary>
    public decimal? Percent { get; init; }

    /// <summary>Whether the amount was given, and not calculated from a share.</summary>
    public bool IsFixed { get; init; }
}
