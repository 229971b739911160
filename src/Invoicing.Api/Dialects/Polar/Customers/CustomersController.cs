using AutoMapper;
using Invoicing.Api.Dialects.Polar.Reading;
using Invoicing.Api.Hosting;
using Invoicing.Application.Customers;
using Invoicing.Application.Organizations;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Organizations;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Invoicing.Api.Dialects.Polar.Customers;

[ApiController]
[Polar]
[Route("v1/customers")]
[Tags("Merchant: customers")]
public sealed class CustomersController(IMediator mediator, IMapper mapper) : ControllerBase
{
    /// <summary>The merchant's customers, newest first unless asked otherwise.</summary>
    [HttpGet]
    [Merchant(PolarScopes.CustomersRead)]
    [OperationId("listCustomers")]
    [ProducesResponseType<ListResource<PolarCustomer>>(200)]
    public async Task<ListResource<PolarCustomer>> List(
        [PolarQuery<CustomerListParameters>] CustomerListParameters parameters, CancellationToken cancellationToken)
    {
        var page = await mediator.Send(new ListCustomersQuery(parameters.Listing), cancellationToken);
        return new(mapper.Map<IReadOnlyList<PolarCustomer>>(page.Items), Pagination.Of(page.Total ?? 0, parameters.Limit));
    }

    /// <summary>Creates a customer.</summary>
    [HttpPost]
    [Merchant(PolarScopes.CustomersWrite)]
    [OperationId("createCustomer")]
    [ProducesResponseType<PolarCustomer>(201)]
    public async Task<IActionResult> Create([PolarBody<CustomerCreate>] CustomerCreate create, CancellationToken cancellationToken)
    {
        var (id, seller) = (CustomerId.New(), await SellerAsync(cancellationToken));
        await mediator.Send(new CreateCustomerCommand(id, seller, create.Customer), cancellationToken);
        return StatusCode(StatusCodes.Status201Created, await Get(id.Value, cancellationToken));
    }

    /// <summary>One customer.</summary>
    [HttpGet("{id}")]
    [Merchant(PolarScopes.CustomersRead)]
    [OperationId("getCustomer")]
    [ProducesResponseType<PolarCustomer>(200)]
    public async Task<PolarCustomer> Get([UuidPath] Guid id, CancellationToken cancellationToken) =>
        mapper.Map<PolarCustomer>(await mediator.Send(new GetCustomerQuery(new CustomerId(id)), cancellationToken));

    /// <summary>Changes a customer. Keys that are not sent stay as they are.</summary>
    [HttpPatch("{id}")]
    [Merchant(PolarScopes.CustomersWrite)]
    [OperationId("updateCustomer")]
    [ProducesResponseType<PolarCustomer>(200)]
    public async Task<PolarCustomer> Update(
        [UuidPath] Guid id, [PolarBody<CustomerUpdate>] CustomerUpdate update, CancellationToken cancellationToken) =>
        await UpdateAsync(await mediator.Send(new GetCustomerQuery(new CustomerId(id)), cancellationToken), update, cancellationToken);

    /// <summary>Deletes a customer. What it bought stays in the ledger.</summary>
    [HttpDelete("{id}")]
    [Merchant(PolarScopes.CustomersWrite)]
    [OperationId("deleteCustomer")]
    [ProducesResponseType(204)]
    [ProducesResponseType<PolarError>(409)]
    public async Task<IActionResult> Delete([UuidPath] Guid id, CancellationToken cancellationToken)
    {
        await mediator.Send(new DeleteCustomerCommand(new CustomerId(id)), cancellationToken);
        return NoContent();
    }

    /// <summary>One customer by the merchant's own id.</summary>
    [HttpGet("external/{external_id}")]
    [Merchant(PolarScopes.CustomersRead)]
    [OperationId("getCustomerByExternalId")]
    [ProducesResponseType<PolarCustomer>(200)]
    public async Task<PolarCustomer> GetExternal([ExternalIdPath] string externalId, CancellationToken cancellationToken) =>
        mapper.Map<PolarCustomer>(await FindAsync(externalId, cancellationToken));

    /// <summary>Changes a customer by the merchant's own id.</summary>
    [HttpPatch("external/{external_id}")]
    [Merchant(PolarScopes.CustomersWrite)]
    [OperationId("updateCustomerByExternalId")]
    [ProducesResponseType<PolarCustomer>(200)]
    public async Task<PolarCustomer> UpdateExternal(
        [ExternalIdPath] string externalId, [PolarBody<CustomerUpdate>] CustomerUpdate update, CancellationToken cancellationToken) =>
        await UpdateAsync(await FindAsync(externalId, cancellationToken), update, cancellationToken);

    /// <summary>Deletes a customer by the merchant's own id.</summary>
    [HttpDelete("external/{external_id}")]
    [Merchant(PolarScopes.CustomersWrite)]
    [OperationId("deleteCustomerByExternalId")]
    [ProducesResponseType(204)]
    [ProducesResponseType<PolarError>(409)]
    public async Task<IActionResult> DeleteExternal([ExternalIdPath] string externalId, CancellationToken cancellationToken) =>
        await Delete((await FindAsync(externalId, cancellationToken)).Id, cancellationToken);

    private async Task<CustomerView> FindAsync(string externalId, CancellationToken cancellationToken) =>
        await mediator.Send(new GetCustomerByExternalIdQuery(await SellerAsync(cancellationToken), externalId), cancellationToken);

    private async Task<OrganizationId> SellerAsync(CancellationToken cancellationToken) =>
        new((await mediator.Send(new GetSellerQuery(), cancellationToken)).Id);

    private async Task<PolarCustomer> UpdateAsync(CustomerView current, CustomerUpdate update, CancellationToken cancellationToken) =>
        mapper.Map<PolarCustomer>(await mediator.Send(update.ToCommand(current), cancellationToken));
}
