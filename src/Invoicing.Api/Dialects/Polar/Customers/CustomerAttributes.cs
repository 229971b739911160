using System.Text.Json;
using System.Text.Json.Nodes;
using Invoicing.Application.Customers;
using Invoicing.Domain.Customers;

namespace Invoicing.Api.Dialects.Polar.Customers;

/// <summary>Where what Polar says of a customer stands in the ledger.</summary>
internal static class CustomerAttributes
{
    public const string MetadataKey = "metadata";
    public const string BillingNameKey = "billing_name";

    private static readonly string[] Union =
        ["AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK"];

    private static readonly Dictionary<string, string> KindsByCountry = new(StringComparer.Ordinal)
    {
        ["AU"] = "au_abn",
        ["CA"] = "ca_bn",
        ["CH"] = "ch_vat",
        ["GB"] = "gb_vat",
        ["IN"] = "in_gst",
        ["NO"] = "no_vat",
        ["NZ"] = "nz_gst",
        ["US"] = "us_ein",
    };

    /// <summary>The ledger names everybody: a customer that gave no name goes by its e-mail address there, and by none here.</summary>
    public static string? Name(CustomerView customer) => customer.Name == customer.Email ? null : customer.Name;

    public static string? BillingName(CustomerView customer) =>
        customer.Attributes.Find(BillingNameKey) is { ValueKind: JsonValueKind.String } name ? name.GetString() : Name(customer);

    public static JsonElement Metadata(CustomerView customer) =>
        customer.Attributes.Find(MetadataKey) is { ValueKind: JsonValueKind.Object } known ? known : JsonSerializer.SerializeToElement(new JsonObject());

    public static IReadOnlyList<string?>? TaxId(CustomerView customer) => customer.TaxIds switch
    {
        [var first, ..] => [first.Value, first.Type.Length > 0 ? first.Type : null],
        _ => customer.VatId is { } vat ? [vat, KindIn(vat[..Math.Min(2, vat.Length)])] : null,
    };

    /// <param name="country">Of the billing address; without one, the number's first letters tell.</param>
    public static TaxIdentifier TaxIdOf(string value, string? country) => new(KindIn(country ?? value[..Math.Min(2, value.Length)]) ?? "", value);

    private static string? KindIn(string country) => Union.Contains(country, StringComparer.Ordinal) ? "eu_vat" : KindsByCountry.GetValueOrDefault(country);
}
