using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using AutoMapper;
using Invoicing.Api.Hosting;
using Invoicing.Application.Invoices;
using Invoicing.Application.SourceDocuments;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Invoicing.Api.Dialects.Cannlytics.Invoices;

[ApiController]
[Cannlytics]
[NoTrailingSlash]
[Route("api/invoices")]
[TypeFilter<MembersFirstFilter>]
public sealed class InvoicesController(IMediator mediator, IMapper mapper) : ControllerBase
{
    private const string Collection = "invoices";
    private const string KeyName = "invoice_id";

    [HttpGet]
    [OperationId("listInvoices")]
    [EndpointSummary("List invoices")]
    [EndpointDescription("In the order of their ids, or of one field; documents without that field are then left out. Any text as desc turns the order, and items names the only ids that are asked for. Holds also the invoices that were made through other APIs, as the ledger tells them.")]
    [ProducesResponseType<StoredInvoicesAnswer>(StatusCodes.Status200OK)]
    public async Task<IActionResult> List(
        [Required, FromQuery(Name = "organization_id")] string organization,
        [FromQuery(Name = "order_by")] string? orderBy,
        [FromQuery(Name = "desc")] string? descending,
        [FromQuery(Name = "limit")] int? limit,
        [FromQuery(Name = "items")] string[]? items,
        CancellationToken cancellationToken)
    {
        var documents = await mediator.Send(ListQuery.Of(organization, Collection, orderBy, descending, limit, items), cancellationToken);
        return Answer(documents.Select(mapper.Map<RawJson>).ToArray());
    }

    [HttpGet("{invoice_id}")]
    [OperationId("getInvoice")]
    [EndpointSummary("Get an invoice")]
    [EndpointDescription("An unknown id is answered with an empty object.")]
    [ProducesResponseType<StoredInvoiceAnswer>(StatusCodes.Status200OK)]
    public async Task<IActionResult> Get([Required, FromQuery(Name = "organization_id")] string organization, CancellationToken cancellationToken)
    {
        var document = await mediator.Send(new GetSourceDocumentQuery(organization, Collection, PathKey.Of(HttpContext)), cancellationToken);
        return Answer(document is null ? RawJson.EmptyObject : mapper.Map<RawJson>(document));
    }

    [HttpPost]
    [OperationId("saveInvoices")]
    [BulkBody]
    [BodyModel(typeof(InvoiceDocument))]
    [EndpointSummary("Create or update invoices")]
    [EndpointDescription("One document, or a list of at most 1,000 that is stored as a whole or not at all. Answers with what was posted, in the same form.")]
    [ProducesResponseType<InvoiceAnswer>(StatusCodes.Status200OK)]
    [ProducesResponseType<CannlyticsError>(StatusCodes.Status409Conflict)]
    public async Task<IActionResult> Upsert(
        [Required, FromQuery(Name = "organization_id")] string organization, [FromBody] JsonElement body, CancellationToken cancellationToken)
    {
        var command = new UpsertInvoiceDocumentsCommand(organization, RequestDocuments.Read(body, KeyName));
        var echoes = (await mediator.Send(command, cancellationToken)).Select(echo => new RawJson(echo)).ToArray();
        return Answer(body.ValueKind is JsonValueKind.Array ? echoes : echoes[0]);
    }

    [HttpPost("{invoice_id}")]
    [OperationId("saveInvoice")]
    [BulkBody]
    [BodyModel(typeof(InvoiceDocument))]
    [EndpointSummary("Create or update an invoice")]
    [EndpointDescription("The id in the body decides; the one in the path is not read.")]
    [ProducesResponseType<InvoiceAnswer>(StatusCodes.Status200OK)]
    [ProducesResponseType<CannlyticsError>(StatusCodes.Status409Conflict)]
    public Task<IActionResult> UpsertOne(
        [Required, FromQuery(Name = "organization_id")] string organization, [FromBody] JsonElement body, CancellationToken cancellationToken) =>
        Upsert(organization, body, cancellationToken);

    [HttpDelete]
    [OperationId("deleteInvoices")]
    [BodyModel(typeof(InvoiceReference))]
    [EndpointSummary("Delete invoices")]
    [EndpointDescription("One object with an invoice_id, or a list of them. Unknown ids are passed over; an issued invoice, or one that was made through another API, refuses all.")]
    [ProducesResponseType<DeletedAnswer>(StatusCodes.Status200OK)]
    [ProducesResponseType<CannlyticsError>(StatusCodes.Status409Conflict)]
    public async Task<IActionResult> Delete(
        [Required, FromQuery(Name = "organization_id")] string organization, [FromBody] JsonElement body, CancellationToken cancellationToken)
    {
        await mediator.Send(new DeleteInvoiceDocumentsCommand(organization, RequestDocuments.ReadKeys(body, KeyName)), cancellationToken);
        return Answer(Array.Empty<RawJson>());
    }

    [HttpDelete("{invoice_id}")]
    [OperationId("deleteInvoice")]
    [EndpointSummary("Delete an invoice")]
    [EndpointDescription("The id in the path decides. An unknown id is no failure.")]
    [ProducesResponseType<DeletedAnswer>(StatusCodes.Status200OK)]
    [ProducesResponseType<CannlyticsError>(StatusCodes.Status409Conflict)]
    public async Task<IActionResult> DeleteOne([Required, FromQuery(Name = "organization_id")] string organization, CancellationToken cancellationToken)
    {
        await UnusedBody.CheckAsync(HttpContext);
        await mediator.Send(new DeleteInvoiceDocumentsCommand(organization, [PathKey.Of(HttpContext)]), cancellationToken);
        return Answer(Array.Empty<RawJson>());
    }

    private OkObjectResult Answer(object data) => Ok(new RawAnswer(data));
}
