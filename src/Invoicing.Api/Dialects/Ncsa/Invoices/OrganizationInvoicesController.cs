using Invoicing.Api.Hosting;
using Invoicing.Api.JsonApi;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Invoicing.Api.Dialects.Ncsa.Invoices;

[ApiController]
[Ncsa]
[Route(NcsaDialect.Prefix + "/organizations/{id}/organization_invoices")]
public sealed class OrganizationInvoicesController(IMediator mediator) : ControllerBase
{
    // The id is text, so that one that is no integer is unknown after the same checks as any other.
    [HttpPost]
    [OperationId("createOrganizationInvoice")]
    [EndpointSummary("Generate and send the invoice of an organization's contract")]
    [EndpointDescription("Sent again, the same invoice is e-mailed again. Without a contract, a free invoice greets the organization.")]
    [ProducesResponseType<OrganizationInvoiceCreated>(StatusCodes.Status201Created)]
    [ProducesResponseType<JsonApiErrorDocument>(StatusCodes.Status400BadRequest)]
    [ProducesResponseType<JsonApiErrorDocument>(StatusCodes.Status401Unauthorized)]
    [ProducesResponseType<NotFoundDocument>(StatusCodes.Status404NotFound)]
    [ProducesResponseType<JsonApiErrorDocument>(StatusCodes.Status409Conflict)]
    [ProducesResponseType<JsonApiErrorDocument>(StatusCodes.Status413PayloadTooLarge)]
    [ProducesResponseType<JsonApiErrorDocument>(StatusCodes.Status422UnprocessableEntity)]
    public async Task<IActionResult> Create(string id, [FromBody] CreateOrganizationInvoiceRequest request, CancellationToken cancellationToken)
    {
        await mediator.Send(request.ToCommand(id), cancellationToken);
        return StatusCode(StatusCodes.Status201Created, new OrganizationInvoiceCreated());
    }
}
