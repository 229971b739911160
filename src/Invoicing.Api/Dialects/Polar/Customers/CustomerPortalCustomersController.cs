using AutoMapper;
using Invoicing.Api.Dialects.Polar.Reading;
using Invoicing.Api.Hosting;
using Invoicing.Application.Abstractions;
using Invoicing.Application.Customers;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Invoicing.Api.Dialects.Polar.Customers;

[ApiController]
[Polar]
[SecuredBy(PolarDialect.CustomerSessionScheme)]
[Route("v1/customer-portal/customers/me")]
[Tags("Customer portal: customer")]
public sealed class CustomerPortalCustomersController(IMediator mediator, IMapper mapper, ICurrentActor actor) : ControllerBase
{
    /// <summary>The customer of the session.</summary>
    [HttpGet]
    [OperationId("getPortalCustomer")]
    [ProducesResponseType<PortalCustomer>(200)]
    public async Task<PortalCustomer> Get(CancellationToken cancellationToken) => mapper.Map<PortalCustomer>(await MeAsync(cancellationToken));

    /// <summary>Changes the customer of the session. Keys that are not sent stay as they are.</summary>
    [HttpPatch]
    [OperationId("updatePortalCustomer")]
    [ProducesResponseType<PortalCustomer>(200)]
    public async Task<PortalCustomer> Update([PolarBody<PortalCustomerUpdate>] PortalCustomerUpdate update, CancellationToken cancellationToken)
    {
        var command = update.ToCommand(await MeAsync(cancellationToken));
        return mapper.Map<PortalCustomer>(await mediator.Send(command, cancellationToken));
    }

    private Task<CustomerView> MeAsync(CancellationToken cancellationToken) =>
        mediator.Send(new GetCustomerQuery(actor.Actor.CustomerId!.Value), cancellationToken);
}
