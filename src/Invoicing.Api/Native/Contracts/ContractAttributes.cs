using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Invoicing.Api.Native.Wire;
using Invoicing.Domain.Contracts;

namespace Invoicing.Api.Native.Contracts;

public sealed record ContractAttributes
{
    [JsonPropertyName("name")]
    [MustBeSent]
    public required string Name { get; init; }

    [JsonPropertyName("status")]
    [JsonConverter(typeof(CamelCase<ContractStatus>))]
    [ReadOnlyMember]
    public required ContractStatus Status { get; init; }

    [JsonPropertyName("currency")]
    [MustBeSent]
    public required string Currency { get; init; }

    [JsonPropertyName("startDate")]
    [MustBeSent]
    public required DateOnly StartDate { get; init; }

    /// <summary>First day after the contract.</summary>
    [JsonPropertyName("endDate")]
    public DateOnly? EndDate { get; init; }

    /// <summary>The day from which the billing periods are counted.</summary>
    [JsonPropertyName("anchorDate")]
    public required DateOnly AnchorDate { get; init; }

    /// <summary>What is billed period by period.</summary>
    [JsonPropertyName("prices")]
    public required IReadOnlyList<ContractPriceModel> Prices { get; init; }

    /// <summary>One total in equal monthly parts, in the place of prices.</summary>
    [JsonPropertyName("instalments")]
    public InstalmentPlanModel? Instalments { get; init; }

    [JsonPropertyName("createdAt")]
    [ReadOnlyMember]
    public required DateTime CreatedAt { get; init; }

    [JsonPropertyName("cancelledAt")]
    [ReadOnlyMember]
    public DateTime? CancelledAt { get; init; }
}

public sealed record ContractPriceModel
{
    [JsonPropertyName("description")]
    [MustBeSent]
    public required string Description { get; init; }

    /// <summary>Decimal text.</summary>
    [JsonPropertyName("quantity")]
    [RegularExpression(DecimalText.Pattern)]
    public required string Quantity { get; init; }

    /// <summary>Decimal text: for one unit and one whole cycle.</summary>
    [JsonPropertyName("unitPrice")]
    [RegularExpression(DecimalText.Pattern)]
    [MustBeSent]
    public required string UnitPrice { get; init; }

    /// <summary>An ISO 8601 duration of one unit, for example <c>P1M</c>.</summary>
    [JsonPropertyName("cadence")]
    public required string Cadence { get; init; }

    /// <summary>Before the cycle begins, or after it ended.</summary>
    [JsonPropertyName("offset")]
    [JsonConverter(typeof(CamelCase<BillingOffset>))]
    public required BillingOffset Offset { get; init; }

    [JsonPropertyName("startDate")]
    public DateOnly? StartDate { get; init; }

    /// <summary>First day that is not billed any more.</summary>
    [JsonPropertyName("endDate")]
    public DateOnly? EndDate { get; init; }

    [JsonPropertyName("model")]
    [JsonConverter(typeof(CamelCase<PriceModel>))]
    public required PriceModel Model { get; init; }

    /// <summary>For the models graduated, volume and step.</summary>
    [JsonPropertyName("tiers")]
    public required IReadOnlyList<PriceTierModel> Tiers { get; init; }

    /// <summary>How many units a package holds, as decimal text.</summary>
    [JsonPropertyName("packageSize")]
    [RegularExpression(DecimalText.Pattern)]
    public required string PackageSize { get; init; }

    /// <summary>What the used quantity is counted by; null where the quantity is fixed.</summary>
    [JsonPropertyName("meter")]
    public string? Meter { get; init; }

    [JsonPropertyName("unit")]
    public string? Unit { get; init; }

    [JsonPropertyName("isOneTime")]
    public required bool IsOneTime { get; init; }

    /// <summary>Days until an invoice over this price is due.</summary>
    [JsonPropertyName("dueDays")]
    public int? DueDays { get; init; }
}

/// <param name="UpTo">The last quantity of the tier; null for the last tier.</param>
public sealed record PriceTierModel(
    [property: JsonPropertyName("upTo"), RegularExpression(DecimalText.Pattern)] string? UpTo,
    [property: JsonPropertyName("unitPrice"), RegularExpression(DecimalText.Pattern), MustBeSent] string UnitPrice);

public sealed record InstalmentPlanModel(
    [property: JsonPropertyName("total"), MustBeSent] AmountModel Total,
    [property: JsonPropertyName("numberOfPayments")] int NumberOfPayments,
    [property: JsonPropertyName("firstPaymentDate"), MustBeSent] DateOnly FirstPaymentDate);
