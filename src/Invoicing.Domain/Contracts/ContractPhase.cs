namespace Invoicing.Domain.Contracts;

using System.Text.Json;

/// <summary>A part of a contract's time with prices of its own.</summary>
/// <param name="End">First day after the phase, or null for the contract's own end.</param>
public sealed record ContractPhase(Guid Id, string Name, PhaseType Type, DateOnly Start, DateOnly? End, IReadOnlyList<ContractPrice> Prices)
{
    public string? Description { get; init; }

    /// <summary>What a client keeps with the phase, or null.</summary>
    public JsonElement? Data { get; init; }

    public BillingPeriod Time => new(Start, End ?? DateOnly.MaxValue);

    /// <exception cref="Common.InvoicingException">Invalid, where a part makes no sense.</exception>
    public void Check()
    {
        if (End <= Start)
        {
            throw ContractErrors.PhaseEndBeforeStart(Name);
        }

        foreach (var price in Prices)
        {
            price.Check();
        }
    }
}

public enum PhaseType
{
    Active,

    /// <summary>Nothing of the contract is billed for its days.</summary>
    Pause,

    /// <summary>Its own prices are not billed.</summary>
    Trial,
}
