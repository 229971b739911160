using System.Text.Json;
using Invoicing.Api.Hosting;
using Invoicing.Domain.Contracts;
using Invoicing.Domain.Products;

namespace Invoicing.Api.Dialects.Zenskar.Products;

/// <summary>From a price to the description of a pricing.</summary>
internal static class PricingWire
{
    public static PricingResponse Of(ProductPrice pricing) => Of(pricing.Price, pricing.Currency, pricing.Name, pricing.Description);

    public static PricingResponse Of(ContractPrice price, string currency, string? name, string? description) => new()
    {
        Id = price.Id,
        Name = name ?? price.Description,
        Description = description,
        PricingData = Data(price, currency),
        Quantity = price.Meter is null
            ? new PricingQuantity("fixed", ZenskarMappingProfile.Plain(price.Quantity), price.Unit, null)
            : new PricingQuantity("metered", null, price.Unit, price.Meter),
        BillingPeriod = new PricingPeriod(price.Cadence.ToString(), price.Offset == BillingOffset.Prepaid ? "prepaid" : "postpaid"),
        IsRecurring = !price.IsOneTime,
        PaymentTerms = price.DueDays is { } days ? [new PaymentTerm("on_creation", days)] : [],
    };

    private static PricingData Data(ContractPrice price, string currency)
    {
        var type = PricingReader.TypeOf(price.Model);
        return price.Tiers.Count == 0
            ? new PricingData(type, currency, Json(ZenskarMappingProfile.Plain(price.UnitPrice)), null, price.Model == PriceModel.Package ? price.PackageSize : null)
            : new PricingData(type, currency, Json(price.Tiers.Select(tier => tier.UnitPrice)), [.. price.Tiers.Select(tier => tier.UpTo)]);
    }

    private static JsonElement Json<T>(T value) => JsonSerializer.SerializeToElement(value, WireJson.Options);
}
