using Invoicing.Api.Dialects.Zenskar.Products;
using Invoicing.Application.Contracts;
using Invoicing.Domain.Contracts;

namespace Invoicing.Api.Dialects.Zenskar.Contracts;

/// <summary>From a contract to what this dialect shows of it. Prices of the whole term are shown as a phase.</summary>
internal static class ContractWire
{
    public static ContractResponse Of(ContractView view)
    {
        var kept = KeptFields.Read(view.Attributes);
        return new ContractResponse
        {
            Id = view.Id,
            Name = view.Name,
            Description = kept.FindText("description"),
            Status = StatusOf(view.Status),
            Currency = view.Currency.Code,
            CustomerId = view.CustomerId,
            StartDate = WireText.Of(view.Start),
            EndDate = WireText.Of(view.End),
            AnchorDate = WireText.Of(view.Anchor),
            IsLastDayOfMonth = view.IsAnchoredToMonthEnd,
            RenewalPolicy = kept.FindText("renewal_policy") ?? "do_not_renew",
            BillParentCustomer = kept.FindFlag("bill_parent_customer") ?? false,
            ContractLink = kept.FindText("contract_link"),
            ExternalId = kept.FindText("external_id"),
            Tags = kept.Find("tags"),
            Source = kept.Find("source"),
            CustomAttributes = kept.Find("custom_attributes"),
            Phases = [.. PhasesOf(view).Select(phase => Of(phase, view.Currency.Code))],
            Pauses = [.. view.Pauses.Select(pause => new PauseResponse(WireText.Of(pause.From), WireText.Of(pause.To)))],
            CreatedAt = WireText.Of(view.CreatedAt),
        };
    }

    public static BillingCycleResponse Of(ContractCycle cycle) => new(
        cycle.Name, WireText.Of(cycle.Start), WireText.Of(cycle.End), WireText.Of(cycle.BilledOn), cycle.AnchorDay);

    private static IEnumerable<ContractPhase> PhasesOf(ContractView view) => view.Prices.Count == 0
        ? view.Phases
        : view.Phases.Prepend(new ContractPhase(view.Id, view.Name, PhaseType.Active, view.Start, view.End, view.Prices));

    private static PhaseResponse Of(ContractPhase phase, string currency) => new()
    {
        Id = phase.Id,
        Name = phase.Name,
        Description = phase.Description,
        PhaseType = phase.Type.ToString().ToLowerInvariant(),
        StartDate = WireText.Of(phase.Start),
        EndDate = WireText.Of(phase.End),
        PhaseMetadata = phase.Data,
        Pricings = [.. phase.Prices.Select(price => Of(price, currency))],
    };

    private static PhasePricingResponse Of(ContractPrice price, string currency) => new()
    {
        Id = price.Id,
        PricingId = price.PricingId,
        ProductId = price.ProductId,
        StartDate = WireText.Of(price.Start),
        EndDate = WireText.Of(price.End),
        AnchorDate = WireText.Of(price.Anchor),
        ExternalId = price.ExternalId,
        CustomData = price.Data,
        Pricing = PricingWire.Of(price with { Id = price.PricingId ?? price.Id }, currency, null, null),
    };

    private static string StatusOf(ContractStatus status) => status switch
    {
        ContractStatus.Draft => "draft",
        ContractStatus.Active => "active",
        ContractStatus.Paused => "paused",
        _ => "expired",
    };
}
