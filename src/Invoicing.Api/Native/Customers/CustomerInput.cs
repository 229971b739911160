using Invoicing.Api.JsonApi.Requests;
using Invoicing.Api.Native.Wire;
using Invoicing.Application.Customers;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Organizations;

namespace Invoicing.Api.Native.Customers;

internal static class CustomerInput
{
    public static CreateCustomerCommand ReadNew(CustomerId id, ResourceInput input)
    {
        var attributes = input.Attributes;
        var customer = new NewCustomer(
            attributes.RequiredText("name"),
            attributes.Text("email"),
            ExternalId: attributes.Text("externalId"),
            VatId: attributes.Text("vatId"),
            Address: attributes.Address("address"))
        {
            RegistrationId = attributes.Text("registrationId"),
            Endpoint = attributes.Endpoint("endpoint"),
            ShippingAddress = attributes.Address("shippingAddress"),
            Phone = attributes.Text("phone"),
            Locale = attributes.Text("locale"),
        };
        var command = new CreateCustomerCommand(id, new OrganizationId(input.RequiredId("organization")), customer);
        input.Check();
        return command;
    }

    public static UpdateCustomerCommand ReadChange(CustomerId id, ResourceInput input)
    {
        var attributes = input.Attributes;
        var change = new CustomerChange
        {
            Name = attributes.Has("name") ? attributes.RequiredText("name") : null,
            Email = attributes.Replaced("email", attributes.Text),
            ExternalId = attributes.Replaced("externalId", attributes.Text),
            VatId = attributes.Replaced("vatId", attributes.Text),
            Address = attributes.Replaced("address", attributes.Address),
            RegistrationId = attributes.Replaced("registrationId", attributes.Text),
            Endpoint = attributes.Replaced("endpoint", attributes.Endpoint),
            ShippingAddress = attributes.Replaced("shippingAddress", attributes.Address),
            Phone = attributes.Replaced("phone", attributes.Text),
            Locale = attributes.Replaced("locale", attributes.Text),
        };
        input.Check();
        return new UpdateCustomerCommand(id, change);
    }
}
