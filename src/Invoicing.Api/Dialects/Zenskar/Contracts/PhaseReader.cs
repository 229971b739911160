using Invoicing.Api.Dialects.Zenskar.Products;
using Invoicing.Api.Dialects.Zenskar.Validation;
using Invoicing.Application.Products;
using Invoicing.Domain.Contracts;
using Invoicing.Domain.Products;

namespace Invoicing.Api.Dialects.Zenskar.Contracts;

/// <summary>From the description of phases to phases. Prices that name a product's pricing take it as it is now.</summary>
/// <param name="currency">Of the contract.</param>
/// <param name="start">First day of the contract, for phases without one.</param>
/// <param name="findProduct">Null while the request is only judged: then every product is thought to be there.</param>
internal sealed class PhaseReader(string currency, DateOnly start, Func<ProductId, Task<ProductView>>? findProduct)
{
    public async Task<IReadOnlyList<ContractPhase>> ReadAllAsync(IReadOnlyList<ObjectReader> phases)
    {
        var read = new List<ContractPhase>(phases.Count);
        foreach (var phase in phases)
        {
            read.Add(await ReadAsync(phase));
        }

        return read;
    }

    public async Task<ContractPhase> ReadAsync(ObjectReader phase)
    {
        var name = phase.RequiredText("name", 500);
        var type = phase.Choice("phase_type", "active", "pause", "trial") switch
        {
            "pause" => PhaseType.Pause,
            "trial" => PhaseType.Trial,
            _ => PhaseType.Active,
        };
        var (from, to) = (phase.Optional<DateTimeOffset>("start_date", LaxDateTime.Read), phase.Optional<DateTimeOffset>("end_date", LaxDateTime.Read));
        var prices = new List<ContractPrice>();
        foreach (var pricing in phase.Objects("pricings"))
        {
            prices.Add(await ReadPriceAsync(pricing));
        }

        return new ContractPhase(Guid.CreateVersion7(), name, type, WireText.DayOf(from) ?? start, WireText.EndOf(to), prices)
        {
            Description = phase.Text("description", 2_000),
            Data = phase.Dictionary("phase_metadata"),
        };
    }

    public async Task<ContractPrice> ReadPriceAsync(ObjectReader body)
    {
        var (pricingId, productId) = (body.Optional<Guid>("pricing_id", LaxUuid.Read), body.Optional<Guid>("product_id", LaxUuid.Read));
        var inline = body.Object("pricing");
        var price = await PriceAsync(body, inline, pricingId, productId);
        return price with
        {
            ProductId = productId,
            PricingId = pricingId,
            Start = WireText.DayOf(body.Optional<DateTimeOffset>("start_date", LaxDateTime.Read)),
            End = WireText.EndOf(body.Optional<DateTimeOffset>("end_date", LaxDateTime.Read)),
            Anchor = WireText.DayOf(body.Optional<DateTimeOffset>("anchor_date", LaxDateTime.Read)),
            ExternalId = body.Text("external_id", 255),
            Data = body.Dictionary("custom_data"),
        };
    }

    private async Task<ContractPrice> PriceAsync(ObjectReader body, ObjectReader? inline, Guid? pricingId, Guid? productId)
    {
        if (inline is null == pricingId is null)
        {
            body.Refuse("pricing", "send either pricing_id or pricing");
            return Unknown();
        }

        if (inline is not null)
        {
            var product = productId is { } named ? (await FindAsync(named))?.Name : body.Object("product")?.RequiredText("name", 500);
            return InCurrency(PricingReader.Read(inline, product is { Length: > 0 } ? product : "Item", currency));
        }

        if (productId is not { } owner)
        {
            body.Refuse("product_id", "send the product of the pricing too");
            return Unknown();
        }

        if (await FindAsync(owner) is not { } found)
        {
            return Unknown();
        }

        var pricing = found.Prices.FirstOrDefault(known => known.Price.Id == pricingId) ?? throw ProductErrors.PriceNotFound(pricingId!);
        return InCurrency(pricing) with { Id = Guid.CreateVersion7() };
    }

    private async Task<ProductView?> FindAsync(Guid id) => findProduct is null ? null : await findProduct(new ProductId(id));

    private ContractPrice InCurrency(ProductPrice pricing) =>
        findProduct is null || pricing.Currency == currency ? pricing.Price : throw ContractErrors.CurrencyMismatch(pricing.Currency, currency);

    private static ContractPrice Unknown() => new("-", 0, 0, new BillingCadence(1, CadenceUnit.Month), BillingOffset.Prepaid);
}
