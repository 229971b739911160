using System.Text.Json;
using AutoMapper;
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
        var invoices = views.Select(view => mapper.Map<InvoiceResponse>(view) with { LineItems = null }).ToList();
        return Ok(new GenerateInvoiceResponse([.. invoices.Select(invoice => invoice.Id)], invoices));
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
        if (view.OrganizationId != Caller.OrganizationId.Value)
        {
            throw InvoiceErrors.NotFound(view.Id);
        }

        var invoice = mapper.Map<InvoiceResponse>(view);
        return Ok(withLines is true ? invoice : invoice with { LineItems = null });
    }

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
