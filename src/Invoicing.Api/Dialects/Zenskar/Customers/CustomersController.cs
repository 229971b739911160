using System.Globalization;
using System.Text.Json;
using Invoicing.Api.Dialects.Zenskar.Lists;
using Invoicing.Api.Dialects.Zenskar.Validation;
using Invoicing.Api.Hosting;
using Invoicing.Application.Customers;
using Invoicing.Domain.Common;
using Invoicing.Domain.Customers;
using MediatR;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;

namespace Invoicing.Api.Dialects.Zenskar.Customers;

[ApiController]
[Zenskar]
[Route("customers")]
[Route("customer")]
[Tags("Customers")]
public sealed class CustomersController(IMediator mediator) : ControllerBase
{
    private ZenskarCaller Caller => HttpContext.Features.GetRequiredFeature<ZenskarCaller>();

    [HttpPost]
    [OperationId("Create-customer")]
    [EndpointSummary("Create a customer")]
    [BodyModel(typeof(CreateCustomerRequest))]
    [ProducesResponseType(typeof(CustomerResponse), 200)]
    public async Task<IActionResult> CreateAsync([FromBody] JsonElement body, CancellationToken cancellationToken)
    {
        var inputs = new Inputs(Request);
        var customer = CustomerReader.ReadNew(inputs.Body(body));
        inputs.Check();

        var id = CustomerId.New();
        await mediator.Send(new CreateCustomerCommand(id, Caller.OrganizationId, customer), cancellationToken);
        return Ok(CustomerWire.Of(await mediator.Send(new GetCustomerQuery(id), cancellationToken)));
    }

    [HttpGet]
    [OperationId("List-customers")]
    [EndpointSummary("List customers")]
    [ListedBy(typeof(CustomerListParameters))]
    [ProducesResponseType(typeof(ListResponse<CustomerResponse>), 200)]
    public async Task<IActionResult> ListAsync(CancellationToken cancellationToken)
    {
        var inputs = new Inputs(Request);
        var (request, listing) = CustomerListReader.Read(inputs, Caller.OrganizationId);
        inputs.Check();

        var page = await mediator.Send(new ListCustomersQuery(listing), cancellationToken);
        return Ok(request.Answer(
            page.Items, page.Next is not null, page.Total!.Value, customer => CustomerListReader.PositionOf(customer, request.Key), CustomerWire.Of));
    }

    [HttpGet("external_id/{external_id}")]
    [OperationId("Get-customer-by-external-id")]
    [EndpointSummary("Get a customer by its external id")]
    [ProducesResponseType(typeof(CustomerResponse), 200)]
    public async Task<IActionResult> GetByExternalIdAsync([FromRoute(Name = "external_id")] string externalId, CancellationToken cancellationToken)
    {
        new Inputs(Request).Check();
        return Ok(CustomerWire.Of(await mediator.Send(new GetCustomerByExternalIdQuery(Caller.OrganizationId, externalId), cancellationToken)));
    }

    [HttpGet("{customer_id}")]
    [OperationId("Get-customer-by-id")]
    [EndpointSummary("Get a customer by its id, or by an external id that is a UUID")]
    [ProducesResponseType(typeof(CustomerResponse), 200)]
    public async Task<IActionResult> GetAsync(CancellationToken cancellationToken) =>
        Ok(CustomerWire.Of(await FindAsync(IdAlone(), cancellationToken)));

    [HttpPatch("{customer_id}")]
    [OperationId("Update-customer")]
    [EndpointSummary("Change a customer")]
    [BodyModel(typeof(UpdateCustomerRequest))]
    [ProducesResponseType(typeof(CustomerResponse), 200)]
    public async Task<IActionResult> UpdateAsync([FromBody] JsonElement body, CancellationToken cancellationToken)
    {
        var inputs = new Inputs(Request);
        var id = inputs.Id("customer_id");
        var fields = inputs.Body(body);
        CustomerReader.ReadChange(fields, Attributes.Empty);
        inputs.Check();

        var before = await FindAsync(id, cancellationToken);
        var change = CustomerReader.ReadChange(fields, before.Attributes);
        return Ok(CustomerWire.Of(await mediator.Send(new UpdateCustomerCommand(new CustomerId(before.Id), change), cancellationToken)));
    }

    [HttpDelete("{customer_id}")]
    [OperationId("Delete-customer")]
    [EndpointSummary("Delete a customer without active contracts and unpaid invoices")]
    [ProducesResponseType(204)]
    public async Task<IActionResult> DeleteAsync(CancellationToken cancellationToken)
    {
        var customer = await FindAsync(IdAlone(), cancellationToken);
        await mediator.Send(new DeleteCustomerCommand(new CustomerId(customer.Id)), cancellationToken);
        return NoContent();
    }

    private Guid IdAlone()
    {
        var inputs = new Inputs(Request);
        var id = inputs.Id("customer_id");
        inputs.Check();
        return id;
    }

    private async Task<CustomerView> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        try
        {
            return await mediator.Send(new GetCustomerQuery(new CustomerId(id)), cancellationToken);
        }
        catch (InvoicingException refusal) when (refusal.Kind == ErrorKind.NotFound)
        {
            var externalId = id.ToString("D", CultureInfo.InvariantCulture);
            return await mediator.Send(new GetCustomerByExternalIdQuery(Caller.OrganizationId, externalId), cancellationToken);
        }
    }
}
