using Invoicing.Application.Customers;
using Invoicing.Domain.Common;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Organizations;

namespace Invoicing.Api.Dialects.Ncsa.Organizations;

/// <summary>From what a client writes about an organization to the commands of the ledger.</summary>
internal static class OrganizationRequests
{
    public static NewCustomer ToNewCustomer(this NcsaRequest request) => new(
        request.RequiredText("name"),
        request.RequiredText("email"),
        Address: WithZipCode(request))
    {
        Phone = request.RequiredText("phone"),
        Attributes = Attributes.Of(OrganizationExtras.ChangesBy(request)),
    };

    public static CreateCustomerCommand ToCreateCommand(this NewCustomer organization, Guid seller) =>
        new(CustomerId.New(), new OrganizationId(seller), organization);

    public static UpdateCustomerCommand ToUpdateCommand(this NcsaRequest request, CustomerView organization) => new(
        new CustomerId(organization.Id),
        new CustomerChange
        {
            Name = request.Has("name") ? request.RequiredText("name") : null,
            Email = request.Has("email") ? new Replacement<string>(request.RequiredText("email")) : null,
            Phone = request.Has("phone") ? new Replacement<string>(request.Text("phone")) : null,
            Address = OrganizationAddress.ChangedBy(request, organization.Address) is { } address ? new Replacement<Address>(address) : null,
            Attributes = OrganizationExtras.ChangesBy(request),
        });

    private static Address? WithZipCode(NcsaRequest request)
    {
        request.RequiredText("zip_code");
        return OrganizationAddress.ChangedBy(request, null);
    }
}
