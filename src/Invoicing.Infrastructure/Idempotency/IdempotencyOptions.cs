namespace Invoicing.Infrastructure.Idempotency;

/// <summary>The section <c>Idempotency</c> of the configuration.</summary>
public sealed class IdempotencyOptions
{
    /// <summary>How long an answer is given again to whoever sends the same write with the same key.</summary>
    public int KeptDays { get; set; } = 7;
}
