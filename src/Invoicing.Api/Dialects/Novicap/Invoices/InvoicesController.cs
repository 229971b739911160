using AutoMapper;
using Invoicing.Api.Hosting;
using Invoicing.Application.Invoices;
using Invoicing.Domain.Invoices;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Invoicing.Api.Dialects.Novicap.Invoices;

[ApiController]
[Novicap]
[Route("v1/invoices")]
public sealed class InvoicesController(IMediator mediator, IMapper mapper) : ControllerBase
{
    [HttpPost]
    [OperationId("createInvoice")]
    [TypeFilter<DuplicateInvoiceFilter>]
    [EndpointSummary("Create an invoice")]
    [EndpointDescription("A company that nobody has named yet is created and associated to the caller.")]
    [ProducesResponseType<InvoiceEnvelope>(StatusCodes.Status201Created)]
    [ProducesResponseType<NovicapError>(StatusCodes.Status403Forbidden)]
    [ProducesResponseType<NovicapConflict>(StatusCodes.Status409Conflict)]
    [ProducesResponseType<NovicapError>(StatusCodes.Status422UnprocessableEntity)]
    public async Task<IActionResult> Create([FromBody] CreateInvoiceRequest body, CancellationToken cancellationToken)
    {
        var invoice = await mediator.Send(body.ToCommand(), cancellationToken);
        return StatusCode(StatusCodes.Status201Created, Envelope(invoice));
    }

    [HttpGet("{invoice_id}")]
    [OperationId("getInvoice")]
    [EndpointSummary("Get an invoice")]
    [EndpointDescription("Only invoices between two companies with NoviCap ids exist here.")]
    [ProducesResponseType<InvoiceEnvelope>(StatusCodes.Status200OK)]
    [ProducesResponseType<NovicapError>(StatusCodes.Status404NotFound)]
    public async Task<InvoiceEnvelope> Get([FromRoute(Name = "invoice_id")] string id, CancellationToken cancellationToken)
    {
        // Bound as text, so that what is no code is as unknown as any other id.
        if (!InvoiceCode.TryParse(id, out var serial))
        {
            throw InvoiceErrors.NotFound(id);
        }

        var invoice = await mediator.Send(new GetInvoiceBySerialQuery(serial), cancellationToken);
        return InvoiceResponse.CanShow(invoice) ? Envelope(invoice) : throw InvoiceErrors.NotFound(id);
    }

    private InvoiceEnvelope Envelope(InvoiceView invoice) => new(mapper.Map<InvoiceResponse>(invoice));
}
