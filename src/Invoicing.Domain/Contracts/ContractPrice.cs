namespace Invoicing.Domain.Contracts;

using System.Text.Json;
using Invoicing.Domain.Common;

/// <summary>One product of a contract: what a whole billing cycle of it costs, and when the cycle is billed.</summary>
/// <param name="UnitPrice">Major units of the contract's currency, for one unit and one whole cycle; a flat fee's or a package's price.</param>
/// <param name="Start">First day that is billed, or null for the start of the contract or phase.</param>
/// <param name="End">First day that is not billed any more, or null for the end of the contract or phase.</param>
public sealed record ContractPrice(
    string Description,
    decimal Quantity,
    decimal UnitPrice,
    BillingCadence Cadence,
    BillingOffset Offset,
    DateOnly? Start = null,
    DateOnly? End = null)
{
    public Guid Id { get; init; }

    public PriceModel Model { get; init; } = PriceModel.PerUnit;

    /// <summary>From the lowest; the last one has no end.</summary>
    public IReadOnlyList<PriceTier> Tiers { get; init; } = [];

    /// <summary>How many units a package holds.</summary>
    public decimal PackageSize { get; init; }

    /// <summary>What the used quantity is counted by; null where the quantity is fixed.</summary>
    public string? Meter { get; init; }

    /// <summary>What is counted, in the seller's word, for example <c>user</c>.</summary>
    public string? Unit { get; init; }

    /// <summary>Billed once, on its first day, and whole.</summary>
    public bool IsOneTime { get; init; }

    /// <summary>The day that this price's cycles are counted from; the contract's where it is null.</summary>
    public DateOnly? Anchor { get; init; }

    /// <summary>Days until an invoice over this price is due.</summary>
    public int? DueDays { get; init; }

    public Guid? ProductId { get; init; }

    /// <summary>The product's price that this one was taken from.</summary>
    public Guid? PricingId { get; init; }

    public string? ExternalId { get; init; }

    /// <summary>What a client keeps with the price, or null.</summary>
    public JsonElement? Data { get; init; }

    /// <exception cref="InvoicingException">Invalid, where a part makes no sense.</exception>
    public void Check()
    {
        if (string.IsNullOrWhiteSpace(Description))
        {
            throw ContractErrors.PriceWithoutDescription();
        }

        if (Quantity < 0 || UnitPrice < 0 || Tiers.Any(tier => tier.UnitPrice < 0))
        {
            throw ContractErrors.PriceNegative();
        }

        if (End <= Start)
        {
            throw ContractErrors.PriceEndBeforeStart(Description);
        }

        CheckModel();
    }

    private void CheckModel()
    {
        if (Model is PriceModel.Graduated or PriceModel.Volume or PriceModel.Step && !PriceTier.AreInOrder(Tiers))
        {
            throw ContractErrors.TiersInvalid(Description);
        }

        if (Model == PriceModel.Package && PackageSize <= 0)
        {
            throw ContractErrors.PackageSizeInvalid(Description);
        }
    }
}

/// <summary>When a cycle is billed: before it begins or after it ended.</summary>
public enum BillingOffset
{
    Prepaid,
    Postpaid,
}
