using System.Text.Json;
using AutoMapper;
using Invoicing.Api.Hosting;
using Invoicing.Application.Organizations;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Invoicing.Api.Dialects.Cannlytics.Organizations;

[ApiController]
[Cannlytics]
[NoTrailingSlash]
[WithoutOrganization]
[Route("api/organizations")]
public sealed class OrganizationsController(IMediator mediator, IMapper mapper) : ControllerBase
{
    [HttpGet]
    [OperationId("listOrganizations")]
    [EndpointSummary("List organizations")]
    [EndpointDescription("Those in which the key may act, at most 1,000, in the order of their ids.")]
    [ProducesResponseType<OrganizationsAnswer>(StatusCodes.Status200OK)]
    public async Task<IActionResult> List([FromQuery(Name = "name")] string? name, CancellationToken cancellationToken)
    {
        var organizations = await mediator.Send(new ListOrganizationDocumentsQuery(name), cancellationToken);
        return Ok(new RawOrganizationAnswer(organizations.Select(mapper.Map<RawJson>).ToArray()));
    }

    [HttpGet("{organization_id}")]
    [OperationId("getOrganization")]
    [EndpointSummary("Get an organization")]
    [ProducesResponseType<OrganizationAnswer>(StatusCodes.Status200OK)]
    [ProducesResponseType<CannlyticsError>(StatusCodes.Status404NotFound)]
    public async Task<IActionResult> Get(CancellationToken cancellationToken)
    {
        var organization = await mediator.Send(new GetOrganizationDocumentQuery(PathKey.Of(HttpContext)), cancellationToken);
        return Ok(new RawOrganizationAnswer(mapper.Map<RawJson>(organization)));
    }

    [HttpPost]
    [OperationId("saveOrganizations")]
    [BodyModel(typeof(OrganizationDocument))]
    [EndpointSummary("Create or update an organization")]
    [EndpointDescription("Under its organization_id, or under an id that is made from its name.")]
    [ProducesResponseType<SavedOrganizationAnswer>(StatusCodes.Status200OK)]
    public Task<IActionResult> Save([FromBody] JsonElement body, CancellationToken cancellationToken) => SaveAsync(null, body, cancellationToken);

    [HttpPost("{organization_id}")]
    [OperationId("saveOrganization")]
    [BodyModel(typeof(OrganizationDocument))]
    [EndpointSummary("Update an organization")]
    [EndpointDescription("The id in the path decides, and has to be there already.")]
    [ProducesResponseType<SavedOrganizationAnswer>(StatusCodes.Status200OK)]
    public Task<IActionResult> SaveOne([FromBody] JsonElement body, CancellationToken cancellationToken) =>
        SaveAsync(PathKey.Of(HttpContext), body, cancellationToken);

    private async Task<IActionResult> SaveAsync(string? id, JsonElement body, CancellationToken cancellationToken)
    {
        var command = new StoreOrganizationDocumentCommand(id, RequestDocuments.ReadObject(body));
        return Ok(new RawSavedOrganizationAnswer(mapper.Map<RawJson>(await mediator.Send(command, cancellationToken))));
    }
}
