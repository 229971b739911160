using AutoMapper;
using Invoicing.Api.Hosting;
using Invoicing.Api.JsonApi;
using Invoicing.Application.Customers;
using Invoicing.Domain.Customers;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Invoicing.Api.Dialects.Ncsa.Invoices;

[ApiController]
[Ncsa]
[Route(NcsaDialect.Prefix)]
public sealed class OrganizationInvoicesController(IMediator mediator, PartnerRecords records, IMapper mapper) : ControllerBase
{
    // The id is text, so that one that is no integer is unknown after the same checks as any other.
    [HttpPost("organizations/{id}/organization_invoices")]
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

    [HttpGet("organizations/{id}/organization_invoices")]
    [OperationId("listOrganizationInvoices")]
    [EndpointSummary("List all invoices of an organization that were issued")]
    [ProducesResponseType<JsonApiDocument<IReadOnlyList<JsonApiResource<InvoiceAttributes>>>>(StatusCodes.Status200OK)]
    [ProducesResponseType<JsonApiErrorDocument>(StatusCodes.Status401Unauthorized)]
    [ProducesResponseType<NotFoundDocument>(StatusCodes.Status404NotFound)]
    public async Task<JsonApiDocument<IReadOnlyList<JsonApiResource<InvoiceAttributes>>>> List(string id, CancellationToken cancellationToken)
    {
        var organization = await records.GetOrganizationAsync(id, cancellationToken);
        var contracts = await records.ListAllContractsAsync(organization.Id, cancellationToken);
        var invoices = await records.ListInvoicesAsync(organization, cancellationToken);
        return new(
            [.. invoices.Select(invoice => mapper.Map<JsonApiResource<InvoiceAttributes>>(new ShownInvoice(invoice, organization, contracts)))],
            new JsonApiLinks($"{NcsaDialect.Prefix}/organizations/{Serials.Text(organization.Serial)}/organization_invoices"));
    }

    [HttpGet("organization_invoices/{id}")]
    [OperationId("getOrganizationInvoice")]
    [EndpointSummary("Show an invoice that was issued")]
    [ProducesResponseType<JsonApiDocument<JsonApiResource<InvoiceAttributes>>>(StatusCodes.Status200OK)]
    [ProducesResponseType<JsonApiErrorDocument>(StatusCodes.Status401Unauthorized)]
    [ProducesResponseType<NotFoundDocument>(StatusCodes.Status404NotFound)]
    public async Task<JsonApiDocument<JsonApiResource<InvoiceAttributes>>> Get(string id, CancellationToken cancellationToken)
    {
        var invoice = await records.GetInvoiceAsync(id, cancellationToken);
        var organization = await mediator.Send(new GetCustomerQuery(new CustomerId(invoice.CustomerId!.Value)), cancellationToken);
        var contracts = await records.ListAllContractsAsync(organization.Id, cancellationToken);
        var resource = mapper.Map<JsonApiResource<InvoiceAttributes>>(new ShownInvoice(invoice, organization, contracts));
        return new JsonApiDocument<JsonApiResource<InvoiceAttributes>>(resource, resource.Links);
    }
}
