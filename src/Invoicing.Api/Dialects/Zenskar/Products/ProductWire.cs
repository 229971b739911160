using Invoicing.Application.Products;

namespace Invoicing.Api.Dialects.Zenskar.Products;

/// <summary>From a product to what this dialect shows of it.</summary>
internal static class ProductWire
{
    public static ProductResponse Of(ProductView view)
    {
        var kept = KeptFields.Read(view.Attributes);
        return new ProductResponse
        {
            Id = view.Id,
            Name = view.Name,
            Type = view.Kind,
            Sku = view.Sku,
            Description = view.Description,
            IsActive = view.IsActive,
            TaxCodes = kept.Find("tax_codes"),
            CustomAttributes = kept.Find("custom_attributes"),
            Pricing = [.. view.Prices.Select(PricingWire.Of)],
            CreatedAt = WireText.Of(view.CreatedAt),
            UpdatedAt = WireText.Of(view.UpdatedAt),
        };
    }
}
