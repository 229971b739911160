using System.Text.Json;
using AutoMapper;
using Invoicing.Api.Dialects.Zenskar.Lists;
using Invoicing.Api.Dialects.Zenskar.Validation;
using Invoicing.Api.Hosting;
using Invoicing.Application.Invoices;
using Invoicing.Domain.Invoices;
using MediatR;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;

namespace Invoicing.Api.Dialects.Zenskar.Invoices;

[ApiController]
[Zenskar]
[Route("invoices")]
[Tags("Invoices")]
public sealed class InvoicesController(IMediator mediator, IMapper mapper) : ControllerBase
{
    private ZenskarCaller Caller => HttpContext.Features.GetRequiredFeature<ZenskarCaller>();

    [HttpPost("generate_invoice")]
    [OperationId("Generate-an-invoice")]
    [EndpointSummary("Generate an invoice")]
    [EndpointDescription("Makes a draft over what a contract of the customer comes to in a window, or over the cycle that is billed on one date.")]
    [BodyModel(typeof(GenerateInvoiceRequest))]
    [ProducesResponseType(typeof(GenerateInvoiceResponse), 200)]
    public async Task<IActionResult> GenerateAsync([FromBody] JsonElement body, CancellationToken cancellationToken)
    {
        var reader = new RequestReader();
        ApiVersion.Check(reader, Request);
        var request = ReadBody(body, reader);
        reader.RefuseIfWrong();

        var views = await mediator.Send(request!.ToCommand(Caller.OrganizationId), cancellationToken);
        var invoices = views.Select(Head).ToList();
        return Ok(new GenerateInvoiceResponse([.. invoices.Select(invoice => invoice.Id)], invoices));
    }

    [HttpGet]
    [HttpGet("internal")]
    [OperationId("List-invoices")]
    [EndpointSummary("List invoices")]
    [ListedBy(typeof(InvoiceListParameters))]
    [ProducesResponseType(typeof(ListResponse<InvoiceResponse>), 200)]
    public async Task<IActionResult> ListAsync(CancellationToken cancellationToken)
    {
        var inputs = new Inputs(Request);
        var (request, listing) = InvoiceListReader.Read(inputs, Caller.OrganizationId);
        inputs.Check();

        var page = await mediator.Send(new ListInvoicesQuery(listing), cancellationToken);
        return Ok(request.Answer(
            page.Items, page.HasMore, page.Total!.Value, invoice => InvoiceListReader.PositionOf(invoice, request.Key), Head));
    }

    [HttpGet("tags")]
    [OperationId("List-invoice-tags")]
    [EndpointSummary("List the tags of invoices; there are none")]
    [ProducesResponseType(typeof(ListResponse<string>), 200)]
    public IActionResult Tags()
    {
        new Inputs(Request).Check();
        return Ok(new ListResponse<string>([], null, null, 0));
    }

    [HttpGet("external_id/{external_id}")]
    [OperationId("Get-invoice-by-external-id")]
    [EndpointSummary("Get an invoice by its external id")]
    [ProducesResponseType(typeof(InvoiceResponse), 200)]
    public async Task<IActionResult> GetByExternalIdAsync([FromRoute(Name = "external_id")] string externalId, CancellationToken cancellationToken)
    {
        new Inputs(Request).Check();
        return Ok(Head(await mediator.Send(new GetInvoiceByExternalIdQuery(Caller.OrganizationId, externalId), cancellationToken)));
    }

    [HttpGet("invoice_generation_status/{invoice_id}")]
    [OperationId("Get-invoice-generation-status")]
    [EndpointSummary("Whether an invoice is generated")]
    [ProducesResponseType(typeof(GenerationStatusResponse), 200)]
    public async Task<IActionResult> StatusAsync([FromQuery(Name = "contract_id")] string? contractId, CancellationToken cancellationToken)
    {
        var inputs = new Inputs(Request);
        var id = inputs.Id("invoice_id");
        var contract = contractId is null ? null : inputs.Query<Guid>("contract_id", LaxUuid.Read);
        inputs.Check();

        var view = await mediator.Send(new GetInvoiceQuery(new InvoiceId(id)), cancellationToken);
        return contract is null || contract == view.ContractId
            ? Ok(new GenerationStatusResponse(view.Id, view.ContractId, "completed"))
            : throw InvoiceErrors.NotFound(id);
    }

    [HttpGet("{invoice_id}")]
    [OperationId("Get-invoice-by-id")]
    [EndpointSummary("Get an invoice by its id")]
    [ProducesResponseType(typeof(InvoiceResponse), 200)]
    public async Task<IActionResult> GetAsync(
        [FromQuery(Name = "include_line_items")] string? includeLineItems, CancellationToken cancellationToken)
    {
        var reader = new RequestReader();

        // Binding makes null of blank text, which is here a wrong value and not a missing one.
        var id = reader.Text<Guid>((string?)RouteData.Values["invoice_id"], "path", "invoice_id", LaxUuid.Read);
        var withLines = reader.Text<bool>(
            includeLineItems ?? Request.Query["include_line_items"].FirstOrDefault(), "query", "include_line_items", LaxBoolean.Read);
        ApiVersion.Check(reader, Request);
        reader.RefuseIfWrong();

        var view = await mediator.Send(new GetInvoiceQuery(new InvoiceId(id!.Value)), cancellationToken);
        return Ok(withLines is true ? mapper.Map<InvoiceResponse>(view) : Head(view));
    }

    private InvoiceResponse Head(InvoiceView view) => mapper.Map<InvoiceResponse>(view) with { LineItems = null };

    private static GenerateInvoiceRequest? ReadBody(JsonElement body, RequestReader reader)
    {
        if (body.ValueKind is JsonValueKind.Object)
        {
            return GenerateInvoiceRequest.Read(body, reader);
        }

        if (body.ValueKind is JsonValueKind.Null)
        {
            reader.Miss(null, "body");
            return null;
        }

        reader.Complain(new("model_attributes_type", "Input should be a valid dictionary or object to extract fields from"), body, "body");
        return null;
    }
}
