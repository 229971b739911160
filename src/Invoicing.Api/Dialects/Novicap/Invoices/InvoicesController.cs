using AutoMapper;
using Invoicing.Api.Hosting;
using Invoicing.Application.Invoices;
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

    [HttpGet]
    [OperationId("listInvoices")]
    [EndpointSummary("List the invoices of your companies")]
    [EndpointDescription("Newest first. Only invoices between two companies with NoviCap ids exist here.")]
    [ProducesResponseType<InvoiceList>(StatusCodes.Status200OK)]
    [ProducesResponseType<NovicapError>(StatusCodes.Status422UnprocessableEntity)]
    public async Task<InvoiceList> List(
        [FromQuery(Name = "company_novicap_id")] string? company,
        [FromQuery(Name = "debtor_novicap_id")] string? debtor,
        [FromQuery(Name = "page")] string? page,
        [FromQuery(Name = "per_page")] string? perPage,
        CancellationToken cancellationToken)
    {
        var listing = Listing.Of(page, perPage);
        var found = await mediator.Send(
            new ListInvoicesQuery(new InvoiceListing
            {
                Company = ParameterFailures.Company("company_novicap_id", company),
                Debtor = ParameterFailures.Company("debtor_novicap_id", debtor),
                BetweenCompanies = true,
                Offset = listing.Offset,
                Limit = listing.PerPage,
                WithTotal = true,
            }),
            cancellationToken);
        return new InvoiceList([.. found.Items.Select(mapper.Map<InvoiceResponse>)], ListMeta.Of(listing, found.Total ?? 0));
    }

    [HttpGet("{invoice_id}")]
    [OperationId("getInvoice")]
    [EndpointSummary("Get an invoice")]
    [EndpointDescription("Only invoices between two companies with NoviCap ids exist here.")]
    [ProducesResponseType<InvoiceEnvelope>(StatusCodes.Status200OK)]
    [ProducesResponseType<NovicapError>(StatusCodes.Status404NotFound)]
    public async Task<InvoiceEnvelope> Get([FromRoute(Name = "invoice_id")] string id, CancellationToken cancellationToken) =>
        Envelope(await mediator.FindByCodeAsync(id, cancellationToken));

    private InvoiceEnvelope Envelope(InvoiceView invoice) => new(mapper.Map<InvoiceResponse>(invoice));
}
