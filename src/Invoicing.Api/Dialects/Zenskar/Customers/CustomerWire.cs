using System.Text.Json;
using Invoicing.Api.Hosting;
using Invoicing.Application.Customers;
using Invoicing.Domain.Common;

namespace Invoicing.Api.Dialects.Zenskar.Customers;

/// <summary>From a customer to what this dialect shows of it.</summary>
internal static class CustomerWire
{
    public static CustomerResponse Of(CustomerView view)
    {
        var kept = KeptFields.Read(view.Attributes);
        return new CustomerResponse
        {
            Id = view.Id,
            ExternalId = view.ExternalId,
            CustomerName = view.Name,
            Email = view.Email,
            PhoneNumber = view.Phone,
            Address = Address(view.Address, kept.Find("address")),
            ShipToAddress = Address(view.ShippingAddress, kept.Find("ship_to_address")),
            TaxInfo = [.. view.TaxIds.Select(CustomerReader.TaxInfo)],
            CustomData = kept.Find("custom_data"),
            CommunicationsEnabled = kept.FindFlag("communications_enabled") ?? true,
            AutoChargeEnabled = kept.FindFlag("auto_charge_enabled") ?? true,
            BusinessEntityId = kept.FindText("business_entity_id"),
            Connector = kept.Find("connector"),
            CreatedAt = WireText.Of(view.CreatedAt),
            UpdatedAt = WireText.Of(view.ModifiedAt ?? view.CreatedAt),
        };
    }

    /// <summary>As it was sent, unless the ledger has learnt another one since.</summary>
    private static CustomerAddress? Address(Address? address, JsonElement? sent)
    {
        if (address is null)
        {
            return null;
        }

        if (sent?.Deserialize<CustomerAddress>(WireJson.Options) is { } known && CustomerReader.Ledger(known) == address)
        {
            return known;
        }

        return new CustomerAddress(
            address.Line1, address.Line2, null, address.City, address.State, address.PostalCode, address.CountryCode, address.CountryCode);
    }
}
