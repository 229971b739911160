using System.Text.Json;
using AutoMapper;
using Invoicing.Api.Hosting;
using Invoicing.Api.JsonApi;
using Invoicing.Application.Contracts;
using Invoicing.Application.Customers;
using Invoicing.Domain.Customers;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Invoicing.Api.Dialects.Ncsa.Organizations;

[ApiController]
[Ncsa]
[Route(NcsaDialect.Prefix)]
public sealed class OrganizationsController(IMediator mediator, PartnerRecords records, IMapper mapper) : ControllerBase
{
    [HttpPost("partners/{id}/organizations")]
    [OperationId("createOrganization")]
    [EndpointSummary("Create an organization of the partner")]
    [BodyModel(typeof(PostedDocument<PostedOrganization>))]
    [ProducesResponseType<JsonApiDocument<JsonApiResource<OrganizationAttributes>>>(StatusCodes.Status201Created)]
    [ProducesResponseType<JsonApiErrorDocument>(StatusCodes.Status400BadRequest)]
    [ProducesResponseType<JsonApiErrorDocument>(StatusCodes.Status401Unauthorized)]
    [ProducesResponseType<NotFoundDocument>(StatusCodes.Status404NotFound)]
    [ProducesResponseType<JsonApiErrorDocument>(StatusCodes.Status409Conflict)]
    [ProducesResponseType<JsonApiErrorDocument>(StatusCodes.Status413PayloadTooLarge)]
    [ProducesResponseType<JsonApiErrorDocument>(StatusCodes.Status422UnprocessableEntity)]
    public async Task<IActionResult> Create(string id, [FromBody] JsonElement body, CancellationToken cancellationToken)
    {
        var organization = NcsaRequest.Of(body, OrganizationAttributes.Type).ToNewCustomer();
        var partner = await records.GetPartnerAsync(id, cancellationToken);
        var serial = await mediator.Send(organization.ToCreateCommand(partner.Id), cancellationToken);
        var created = await records.GetOrganizationAsync(Serials.Text(serial), cancellationToken);
        return StatusCode(StatusCodes.Status201Created, new JsonApiDocument<JsonApiResource<OrganizationAttributes>>(Resource(created, [])));
    }

    [HttpGet("organizations/{id}")]
    [OperationId("getOrganization")]
    [EndpointSummary("Show an organization")]
    [ProducesResponseType<JsonApiDocument<JsonApiResource<OrganizationAttributes>>>(StatusCodes.Status200OK)]
    [ProducesResponseType<JsonApiErrorDocument>(StatusCodes.Status401Unauthorized)]
    [ProducesResponseType<NotFoundDocument>(StatusCodes.Status404NotFound)]
    public async Task<JsonApiDocument<JsonApiResource<OrganizationAttributes>>> Get(string id, CancellationToken cancellationToken) =>
        await ShownAsync(await records.GetOrganizationAsync(id, cancellationToken), cancellationToken);

    [HttpPatch("organizations/{id}")]
    [OperationId("updateOrganization")]
    [EndpointSummary("Change what the body names of an organization")]
    [BodyModel(typeof(PostedDocument<OrganizationPatch>))]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    [ProducesResponseType<JsonApiErrorDocument>(StatusCodes.Status400BadRequest)]
    [ProducesResponseType<JsonApiErrorDocument>(StatusCodes.Status401Unauthorized)]
    [ProducesResponseType<NotFoundDocument>(StatusCodes.Status404NotFound)]
    [ProducesResponseType<JsonApiErrorDocument>(StatusCodes.Status409Conflict)]
    [ProducesResponseType<JsonApiErrorDocument>(StatusCodes.Status413PayloadTooLarge)]
    [ProducesResponseType<JsonApiErrorDocument>(StatusCodes.Status422UnprocessableEntity)]
    public async Task<IActionResult> Update(string id, [FromBody] JsonElement body, CancellationToken cancellationToken)
    {
        var request = NcsaRequest.Of(body, OrganizationAttributes.Type);
        var organization = await records.GetOrganizationAsync(id, cancellationToken);
        await mediator.Send(request.ToUpdateCommand(organization), cancellationToken);
        return NoContent();
    }

    [HttpDelete("organizations/{id}")]
    [OperationId("deleteOrganization")]
    [EndpointSummary("Delete an organization without contracts")]
    [EndpointDescription("Refused while it has contracts that are not cancelled, or unpaid invoices.")]
    [ProducesResponseType<JsonApiDocument<JsonApiResource<OrganizationAttributes>>>(StatusCodes.Status200OK)]
    [ProducesResponseType<JsonApiErrorDocument>(StatusCodes.Status401Unauthorized)]
    [ProducesResponseType<NotFoundDocument>(StatusCodes.Status404NotFound)]
    [ProducesResponseType<JsonApiErrorDocument>(StatusCodes.Status409Conflict)]
    public async Task<JsonApiDocument<JsonApiResource<OrganizationAttributes>>> Delete(string id, CancellationToken cancellationToken)
    {
        var organization = await records.GetOrganizationAsync(id, cancellationToken);
        var last = await ShownAsync(organization, cancellationToken);
        await mediator.Send(new DeleteCustomerCommand(new CustomerId(organization.Id)), cancellationToken);
        return last;
    }

    private async Task<JsonApiDocument<JsonApiResource<OrganizationAttributes>>> ShownAsync(
        CustomerView organization, CancellationToken cancellationToken)
    {
        var resource = Resource(organization, await records.ListContractsAsync(organization, cancellationToken));
        return new JsonApiDocument<JsonApiResource<OrganizationAttributes>>(resource, resource.Links);
    }

    private JsonApiResource<OrganizationAttributes> Resource(CustomerView organization, IReadOnlyList<ContractView> contracts) =>
        mapper.Map<JsonApiResource<OrganizationAttributes>>(new ShownOrganization(organization, contracts));
}
