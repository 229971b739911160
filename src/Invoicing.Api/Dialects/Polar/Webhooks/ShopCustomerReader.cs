using System.Text.Json;
using Invoicing.Api.Dialects.Polar.Customers;
using Invoicing.Api.Dialects.Polar.Reading;
using Invoicing.Application.Orders;
using Invoicing.Domain.Common;
using Invoicing.Domain.Customers;

namespace Invoicing.Api.Dialects.Polar.Webhooks;

/// <summary>The customer inside an order's event.</summary>
internal static class ShopCustomerReader
{
    /// <returns>Null where something is wrong, which the reader then knows.</returns>
    public static ShopCustomer? Read(BodyReader data)
    {
        if (data.Object("customer") is not { } customer)
        {
            return null;
        }

        customer.Require("id");
        var id = customer.Uuid("id");
        var email = customer.Email("email");
        var address = customer.Address("billing_address");
        var taxId = customer.TaxId(address);
        var name = customer.Text("name", CustomerLimits.Name, emptyIsNull: true) ?? email ?? data.Text("billing_name", CustomerLimits.Name, emptyIsNull: true);
        var externalId = customer.Text("external_id", CustomerLimits.ExternalId, emptyIsNull: true);
        var locale = customer.Text("locale", CustomerLimits.Locale);
        var metadata = customer.Metadata();
        return id is null || data.FailureCount > 0 ? null : new ShopCustomer(
            new CustomerId(id.Value),
            new NewCustomer(name ?? id.Value.ToString(), email, ExternalId: externalId, VatId: taxId?.Value, Address: address)
            {
                TaxIds = taxId is null ? [] : [taxId],
                Locale = locale,
                EmailIsUnique = true,
                Attributes = Attributes.Of(new Dictionary<string, JsonElement?> { [CustomerAttributes.MetadataKey] = metadata }),
            });
    }
}
