using System.Text.Json;
using System.Text.Json.Serialization;
using Invoicing.Api.Dialects.Zenskar.Products;
using Invoicing.Api.Hosting;

namespace Invoicing.Api.Dialects.Zenskar.Contracts;

/// <summary>A whole contract: to be made, or to take the place of one.</summary>
/// <param name="Status">draft, active or paused.</param>
/// <param name="EndDate">The contract is billed to the end of that day, or to the midnight that is sent.</param>
/// <param name="AnchorDate">What billing cycles are counted from; the start where it is absent.</param>
internal sealed record ContractRequest(
    [property: JsonPropertyName("name"), JsonRequired] string Name,
    [property: JsonPropertyName("status"), JsonRequired] string Status,
    [property: JsonPropertyName("currency"), JsonRequired] string Currency,
    [property: JsonPropertyName("start_date"), JsonRequired] DateTimeOffset StartDate,
    [property: JsonPropertyName("customer_id"), JsonRequired] Guid CustomerId,
    [property: JsonPropertyName("end_date")] DateTimeOffset? EndDate = null,
    [property: JsonPropertyName("anchor_date")] DateTimeOffset? AnchorDate = null,
    [property: JsonPropertyName("is_last_day_of_month")] bool? IsLastDayOfMonth = null,
    [property: JsonPropertyName("description")] string? Description = null,
    [property: JsonPropertyName("renewal_policy")] string? RenewalPolicy = null,
    [property: JsonPropertyName("bill_parent_customer")] bool? BillParentCustomer = null,
    [property: JsonPropertyName("contract_link")] string? ContractLink = null,
    [property: JsonPropertyName("external_id")] string? ExternalId = null,
    [property: JsonPropertyName("tags")] IReadOnlyList<string>? Tags = null,
    [property: JsonPropertyName("source"), DocumentedAs("object")] JsonElement? Source = null,
    [property: JsonPropertyName("custom_attributes"), DocumentedAs("object")] JsonElement? CustomAttributes = null,
    [property: JsonPropertyName("phases")] IReadOnlyList<PhaseRequest>? Phases = null);

/// <param name="PhaseType">active, pause or trial; active where it is absent.</param>
internal sealed record PhaseRequest(
    [property: JsonPropertyName("name"), JsonRequired] string Name,
    [property: JsonPropertyName("start_date")] DateTimeOffset? StartDate = null,
    [property: JsonPropertyName("end_date")] DateTimeOffset? EndDate = null,
    [property: JsonPropertyName("phase_type")] string? PhaseType = null,
    [property: JsonPropertyName("description")] string? Description = null,
    [property: JsonPropertyName("phase_metadata"), DocumentedAs("object")] JsonElement? PhaseMetadata = null,
    [property: JsonPropertyName("pricings")] IReadOnlyList<PhasePricingRequest>? Pricings = null);

/// <summary>Either <c>pricing_id</c> with <c>product_id</c>, or <c>pricing</c>.</summary>
internal sealed record PhasePricingRequest(
    [property: JsonPropertyName("pricing_id")] Guid? PricingId = null,
    [property: JsonPropertyName("product_id")] Guid? ProductId = null,
    [property: JsonPropertyName("pricing")] PricingRequest? Pricing = null,
    [property: JsonPropertyName("product"), DocumentedAs("object")] JsonElement? Product = null,
    [property: JsonPropertyName("start_date")] DateTimeOffset? StartDate = null,
    [property: JsonPropertyName("end_date")] DateTimeOffset? EndDate = null,
    [property: JsonPropertyName("anchor_date")] DateTimeOffset? AnchorDate = null,
    [property: JsonPropertyName("external_id")] string? ExternalId = null,
    [property: JsonPropertyName("custom_data"), DocumentedAs("object")] JsonElement? CustomData = null);

/// <param name="ExpiryDate">The last day; today where it is absent.</param>
internal sealed record ExpireContractRequest([property: JsonPropertyName("expiry_date")] DateTimeOffset? ExpiryDate = null);

/// <param name="PauseDate">The first day that is not billed; today where it is absent.</param>
internal sealed record PauseContractRequest([property: JsonPropertyName("pause_date")] DateTimeOffset? PauseDate = null);

/// <param name="ResumeDate">The first day that is billed again; today where it is absent.</param>
internal sealed record ResumeContractRequest([property: JsonPropertyName("resume_date")] DateTimeOffset? ResumeDate = null);

internal sealed record ContractResponse
{
    [JsonPropertyName("id")]
    public required Guid Id { get; init; }

    [JsonPropertyName("name")]
    public required string Name { get; init; }

    [JsonPropertyName("description")]
    public required string? Description { get; init; }

    [JsonPropertyName("status")]
    public required string Status { get; init; }

    [JsonPropertyName("currency")]
    public required string Currency { get; init; }

    [JsonPropertyName("customer_id")]
    public required Guid CustomerId { get; init; }

    [JsonPropertyName("start_date")]
    public required string StartDate { get; init; }

    /// <summary>Midnight after the last day.</summary>
    [JsonPropertyName("end_date")]
    public required string? EndDate { get; init; }

    [JsonPropertyName("anchor_date")]
    public required string AnchorDate { get; init; }

    [JsonPropertyName("is_last_day_of_month")]
    public required bool IsLastDayOfMonth { get; init; }

    [JsonPropertyName("renewal_policy")]
    public required string RenewalPolicy { get; init; }

    [JsonPropertyName("bill_parent_customer")]
    public required bool BillParentCustomer { get; init; }

    [JsonPropertyName("contract_link")]
    public required string? ContractLink { get; init; }

    [JsonPropertyName("external_id")]
    public required string? ExternalId { get; init; }

    [JsonPropertyName("tags"), DocumentedAs("array")]
    public required JsonElement? Tags { get; init; }

    [JsonPropertyName("source"), DocumentedAs("object")]
    public required JsonElement? Source { get; init; }

    [JsonPropertyName("custom_attributes"), DocumentedAs("object")]
    public required JsonElement? CustomAttributes { get; init; }

    [JsonPropertyName("phases")]
    public required IReadOnlyList<PhaseResponse> Phases { get; init; }

    [JsonPropertyName("pauses")]
    public required IReadOnlyList<PauseResponse> Pauses { get; init; }

    [JsonPropertyName("created_at")]
    public required string CreatedAt { get; init; }
}

/// <param name="ResumeDate">Null while the pause lasts.</param>
internal sealed record PauseResponse(
    [property: JsonPropertyName("pause_date"), JsonRequired] string PauseDate,
    [property: JsonPropertyName("resume_date"), JsonRequired] string? ResumeDate);

internal sealed record PhaseResponse
{
    [JsonPropertyName("id")]
    public required Guid Id { get; init; }

    [JsonPropertyName("name")]
    public required string Name { get; init; }

    [JsonPropertyName("description")]
    public required string? Description { get; init; }

    [JsonPropertyName("phase_type")]
    public required string PhaseType { get; init; }

    [JsonPropertyName("start_date")]
    public required string StartDate { get; init; }

    [JsonPropertyName("end_date")]
    public required string? EndDate { get; init; }

    [JsonPropertyName("phase_metadata"), DocumentedAs("object")]
    public required JsonElement? PhaseMetadata { get; init; }

    [JsonPropertyName("pricings")]
    public required IReadOnlyList<PhasePricingResponse> Pricings { get; init; }
}

internal sealed record PhasePricingResponse
{
    [JsonPropertyName("id")]
    public required Guid Id { get; init; }

    [JsonPropertyName("pricing_id")]
    public required Guid? PricingId { get; init; }

    [JsonPropertyName("product_id")]
    public required Guid? ProductId { get; init; }

    [JsonPropertyName("start_date")]
    public required string? StartDate { get; init; }

    [JsonPropertyName("end_date")]
    public required string? EndDate { get; init; }

    [JsonPropertyName("anchor_date")]
    public required string? AnchorDate { get; init; }

    [JsonPropertyName("external_id")]
    public required string? ExternalId { get; init; }

    [JsonPropertyName("custom_data"), DocumentedAs("object")]
    public required JsonElement? CustomData { get; init; }

    [JsonPropertyName("pricing")]
    public required PricingResponse Pricing { get; init; }
}

/// <summary>Copy its dates and its day to generate the invoice of the cycle.</summary>
/// <param name="EndDate">Midnight after the last day.</param>
internal sealed record BillingCycleResponse(
    [property: JsonPropertyName("name"), JsonRequired] string Name,
    [property: JsonPropertyName("start_date"), JsonRequired] string StartDate,
    [property: JsonPropertyName("end_date"), JsonRequired] string EndDate,
    [property: JsonPropertyName("bill_for_date"), JsonRequired] string BillForDate,
    [property: JsonPropertyName("billing_cycle_start_day"), JsonRequired] int BillingCycleStartDay);
