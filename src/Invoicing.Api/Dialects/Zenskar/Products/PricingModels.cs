using System.Text.Json;
using System.Text.Json.Serialization;
using Invoicing.Api.Hosting;

namespace Invoicing.Api.Dialects.Zenskar.Products;

internal sealed record PricingRequest(
    [property: JsonPropertyName("pricing_data"), JsonRequired] PricingData PricingData,
    [property: JsonPropertyName("name")] string? Name = null,
    [property: JsonPropertyName("description")] string? Description = null,
    [property: JsonPropertyName("quantity")] PricingQuantity? Quantity = null,
    [property: JsonPropertyName("billing_period")] PricingPeriod? BillingPeriod = null,
    [property: JsonPropertyName("is_recurring")] bool? IsRecurring = null,
    [property: JsonPropertyName("payment_terms")] IReadOnlyList<PaymentTerm>? PaymentTerms = null);

/// <param name="PricingType">flat_fee, per_unit, tiered, volume, step or package.</param>
/// <param name="UnitAmount">Major units: one number, or one for each tier.</param>
/// <param name="UpTo">The upper bounds of the tiers, null on the last.</param>
internal sealed record PricingData(
    [property: JsonPropertyName("pricing_type"), JsonRequired] string PricingType,
    [property: JsonPropertyName("currency")] string? Currency,
    [property: JsonPropertyName("unit_amount"), DocumentedAs("object")] JsonElement? UnitAmount,
    [property: JsonPropertyName("up_to"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<decimal?>? UpTo = null,
    [property: JsonPropertyName("package_size"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] decimal? PackageSize = null);

/// <param name="Type">fixed or metered.</param>
/// <param name="AggregateId">Of a metered quantity: the slug under which its usage is reported.</param>
internal sealed record PricingQuantity(
    [property: JsonPropertyName("type")] string Type,
    [property: JsonPropertyName("quantity")] decimal? Quantity,
    [property: JsonPropertyName("unit")] string? Unit,
    [property: JsonPropertyName("aggregate_id")] string? AggregateId);

/// <param name="Cadence">ISO 8601 duration, for example P1M.</param>
/// <param name="Offset">prepaid or P0D bills when a cycle starts; postpaid or a longer duration when it ends.</param>
internal sealed record PricingPeriod(
    [property: JsonPropertyName("cadence")] string Cadence,
    [property: JsonPropertyName("offset")] string Offset);

internal sealed record PaymentTerm(
    [property: JsonPropertyName("payment_term_type")] string PaymentTermType,
    [property: JsonPropertyName("due_days")] int DueDays);

internal sealed record PricingResponse
{
    [JsonPropertyName("id")]
    public required Guid Id { get; init; }

    [JsonPropertyName("name")]
    public required string? Name { get; init; }

    [JsonPropertyName("description")]
    public required string? Description { get; init; }

    [JsonPropertyName("pricing_data")]
    public required PricingData PricingData { get; init; }

    [JsonPropertyName("quantity")]
    public required PricingQuantity Quantity { get; init; }

    [JsonPropertyName("billing_period")]
    public required PricingPeriod BillingPeriod { get; init; }

    [JsonPropertyName("is_recurring")]
    public required bool IsRecurring { get; init; }

    [JsonPropertyName("payment_terms")]
    public required IReadOnlyList<PaymentTerm> PaymentTerms { get; init; }
}
