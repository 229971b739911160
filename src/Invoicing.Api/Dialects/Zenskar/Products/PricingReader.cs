using System.Text.Json;
using Invoicing.Api.Dialects.Zenskar.Validation;
using Invoicing.Domain.Common;
using Invoicing.Domain.Contracts;
using Invoicing.Domain.Money;
using Invoicing.Domain.Products;

namespace Invoicing.Api.Dialects.Zenskar.Products;

/// <summary>From the description of a pricing to a price.</summary>
internal static class PricingReader
{
    private const int LongestName = 500;

    private const int LongestTerm = 3_650;

    private static readonly string[] Types = ["flat_fee", "per_unit", "tiered", "volume", "step", "package"];

    private static readonly Dictionary<string, PriceModel> Models = new(StringComparer.Ordinal)
    {
        ["flat_fee"] = PriceModel.FlatFee,
        ["per_unit"] = PriceModel.PerUnit,
        ["tiered"] = PriceModel.Graduated,
        ["volume"] = PriceModel.Volume,
        ["step"] = PriceModel.Step,
        ["package"] = PriceModel.Package,
    };

    /// <param name="product">What the price is called where it has no name of its own.</param>
    /// <param name="currency">Where the pricing names none; null where it must.</param>
    public static ProductPrice Read(ObjectReader body, string product, string? currency)
    {
        var name = body.Text("name", LongestName);
        var description = body.Text("description", 2_000);
        var data = body.Object("pricing_data");
        if (data is null)
        {
            RequireData(body);
            return new ProductPrice(currency ?? "EUR", Free(product));
        }

        var (cadence, offset) = Period(body.Object("billing_period"), data.Object("pricing_period"));
        var price = WithModel(data, Free(string.IsNullOrWhiteSpace(name) ? product : name) with { Cadence = cadence, Offset = offset });
        price = WithQuantity(body.Object("quantity"), price) with
        {
            IsOneTime = body.Optional<bool>("is_recurring", LaxBoolean.Read) is false,
            DueDays = DueDays(body),
        };
        return new ProductPrice(CurrencyOf(data, currency), price) { Name = name, Description = description };
    }

    public static string TypeOf(PriceModel model) => Models.First(known => known.Value == model).Key;

    /// <summary>A currency by its code, in any case.</summary>
    public static string CurrencyOf(ObjectReader data, string? otherwise, string name = "currency")
    {
        var code = otherwise is null ? data.RequiredText(name, 3, 3) : data.Text(name, 3) ?? otherwise;
        try
        {
            return code.Length == 0 ? "EUR" : Currency.Of(code.ToUpperInvariant()).Code;
        }
        catch (InvoicingException)
        {
            data.Refuse(name, "not a currency of ISO 4217");
            return "EUR";
        }
    }

    private static void RequireData(ObjectReader body)
    {
        if (!body.Has("pricing_data") || body.Json.GetProperty("pricing_data").ValueKind is JsonValueKind.Null)
        {
            body.RequiredText("pricing_data", 1);
        }
    }

    private static ContractPrice Free(string description) =>
        new(description, 1, 0, new BillingCadence(1, CadenceUnit.Month), BillingOffset.Prepaid) { Id = Guid.CreateVersion7() };

    private static ContractPrice WithModel(ObjectReader data, ContractPrice price)
    {
        var model = Models[data.RequiredChoice("pricing_type", Types)];
        price = price with { Model = model, Unit = data.Text("unit", 64) };
        if (model is PriceModel.Graduated or PriceModel.Volume or PriceModel.Step)
        {
            return price with { Tiers = Tiers(data) };
        }

        var amount = data.Required<decimal>("unit_amount", LaxNumber.ReadNotNegative);
        return price with
        {
            UnitPrice = amount,
            PackageSize = model == PriceModel.Package ? data.Required<decimal>("package_size", LaxNumber.ReadPositive) : 0,
        };
    }

    private static List<PriceTier> Tiers(ObjectReader data)
    {
        var amounts = Numbers(data, "unit_amount");
        var bounds = data.Has("up_to") ? Numbers(data, "up_to") : [];
        if (amounts.Count == 0 || amounts.Any(amount => amount is null or < 0) || (bounds.Count != amounts.Count && bounds.Count != amounts.Count - 1))
        {
            data.Refuse("unit_amount", "send one amount for each tier, and as many bounds in up_to, the last of them null");
            return [new PriceTier(null, 0)];
        }

        var tiers = amounts.Select((amount, index) => new PriceTier(bounds.ElementAtOrDefault(index), amount!.Value)).ToList();
        if (tiers[^1].UpTo is not null || tiers.SkipLast(1).Zip(tiers.Skip(1)).Any(pair => pair.First.UpTo is null || pair.First.UpTo >= pair.Second.UpTo))
        {
            data.Refuse("up_to", "the bounds must rise, and the last must be null");
        }

        return tiers;
    }

    private static List<decimal?> Numbers(ObjectReader data, string name)
    {
        if (!data.Has(name) || data.Json.GetProperty(name) is not { ValueKind: JsonValueKind.Array } list)
        {
            return [];
        }

        var numbers = new List<decimal?>();
        foreach (var (index, element) in list.EnumerateArray().Index())
        {
            Complaint? complaint = null;
            numbers.Add(element.ValueKind is JsonValueKind.Null ? null : LaxNumber.Read(element, out complaint));
            if (complaint is not null)
            {
                data.Complain(complaint, element, name, index);
            }
        }

        return numbers;
    }

    private static ContractPrice WithQuantity(ObjectReader? quantity, ContractPrice price)
    {
        if (quantity is null)
        {
            return price;
        }

        var unit = quantity.Text("unit", 64) ?? price.Unit;
        if (quantity.Choice("type", "fixed", "metered") is "metered")
        {
            return price with { Meter = quantity.RequiredText("aggregate_id", 100), Quantity = 0, Unit = unit };
        }

        return price with { Quantity = quantity.Optional<decimal>("quantity", LaxNumber.ReadNotNegative) ?? 1, Unit = unit };
    }

    private static (BillingCadence Cadence, BillingOffset Offset) Period(ObjectReader? period, ObjectReader? inner)
    {
        var cadence = CadenceOf(period ?? inner);
        var offset = period?.Text("offset", 20);
        var isPrepaid = offset is null or "prepaid" || (offset.Length == 3 && offset.StartsWith("P0", StringComparison.Ordinal));
        if (!isPrepaid && offset is not "postpaid" && !offset!.StartsWith('P'))
        {
            period!.Complain(TextRules.NoneOf(["prepaid", "postpaid"]), period.Json.GetProperty("offset"), "offset");
        }

        return (cadence, isPrepaid ? BillingOffset.Prepaid : BillingOffset.Postpaid);
    }

    private static BillingCadence CadenceOf(ObjectReader? period)
    {
        try
        {
            return period?.Text("cadence", 20) is { } text ? BillingCadence.Parse(text) : new BillingCadence(1, CadenceUnit.Month);
        }
        catch (InvoicingException refusal)
        {
            period!.Refuse("cadence", refusal.Message);
            return new BillingCadence(1, CadenceUnit.Month);
        }
    }

    private static int? DueDays(ObjectReader body)
    {
        var terms = body.Objects("payment_terms").Select(term => term.Required("due_days", Bounded.Between(0, LongestTerm))).ToArray();
        return terms.Length == 0 ? null : (int)terms.Min();
    }
}
