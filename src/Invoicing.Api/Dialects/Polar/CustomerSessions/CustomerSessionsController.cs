using AutoMapper;
using Invoicing.Api.Dialects.Polar.Customers;
using Invoicing.Api.Dialects.Polar.Reading;
using Invoicing.Api.Hosting;
using Invoicing.Application.Credentials;
using Invoicing.Application.Customers;
using Invoicing.Application.Organizations;
using Invoicing.Domain.Common;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Organizations;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Invoicing.Api.Dialects.Polar.CustomerSessions;

[ApiController]
[Polar]
[Route("v1/customer-sessions")]
[Tags("Merchant: customer sessions")]
public sealed class CustomerSessionsController(IMediator mediator, IMapper mapper) : ControllerBase
{
    /// <summary>Opens the portal for a customer, for one hour.</summary>
    [HttpPost]
    [Merchant(PolarScopes.CustomerSessionsWrite)]
    [OperationId("createCustomerSession")]
    [ProducesResponseType<CustomerSessionBody>(201)]
    public async Task<IActionResult> Create([PolarBody<CustomerSessionCreate>] CustomerSessionCreate create, CancellationToken cancellationToken)
    {
        try
        {
            var customer = create.Id ?? await FindAsync(create.ExternalId!, cancellationToken);
            var session = await mediator.Send(new OpenCustomerSessionCommand(customer), cancellationToken);
            return StatusCode(StatusCodes.Status201Created, BodyOf(session, create.ReturnUrl));
        }
        catch (InvoicingException refusal) when (refusal.Kind is ErrorKind.NotFound)
        {
            throw PolarValidation.BusinessRule("Customer does not exist.", create.Sent, "body", create.Key);
        }
    }

    private async Task<CustomerId> FindAsync(string externalId, CancellationToken cancellationToken)
    {
        var seller = await mediator.Send(new GetSellerQuery(), cancellationToken);
        return new((await mediator.Send(new GetCustomerByExternalIdQuery(new OrganizationId(seller.Id), externalId), cancellationToken)).Id);
    }

    private CustomerSessionBody BodyOf(CustomerSession session, string? returnUrl) => new(
        session.Id,
        PolarTime.Of(session.OpenedAt),
        null,
        session.Token,
        PolarTime.Of(session.ExpiresAt),
        returnUrl,
        Request.AddressOf("/v1/customer-portal/customers/me"),
        session.Customer.Id,
        mapper.Map<PolarCustomer>(session.Customer));
}
