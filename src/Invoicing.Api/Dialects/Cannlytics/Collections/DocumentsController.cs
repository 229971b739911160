using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using AutoMapper;
using Invoicing.Api.Hosting;
using Invoicing.Application.SourceDocuments;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Invoicing.Api.Dialects.Cannlytics.Collections;

/// <summary>What clients keep beside their invoices; the ledger knows nothing of it.</summary>
[ApiController]
[Cannlytics]
[NoTrailingSlash]
[Route("api/{collection:" + CollectionConstraint.Name + "}")]
[TypeFilter<MembersFirstFilter>]
public sealed class DocumentsController(IMediator mediator, IMapper mapper) : ControllerBase
{
    [HttpGet]
    [OperationId("listDocuments")]
    [EndpointSummary("List documents of a collection")]
    [EndpointDescription("In the order of their ids, or of one field; documents without that field are then left out. Any text as desc turns the order, and items names the only ids that are asked for.")]
    [ProducesResponseType<DocumentsAnswer>(StatusCodes.Status200OK)]
    public async Task<IActionResult> List(
        [Description(CollectionConstraint.List)] string collection,
        [Required, FromQuery(Name = "organization_id")] string organization,
        [FromQuery(Name = "order_by")] string? orderBy,
        [FromQuery(Name = "desc")] string? descending,
        [FromQuery(Name = "limit")] int? limit,
        [FromQuery(Name = "items")] string[]? items,
        CancellationToken cancellationToken)
    {
        var documents = await mediator.Send(ListQuery.Of(organization, collection, orderBy, descending, limit, items), cancellationToken);
        return Answer(documents.Select(mapper.Map<RawJson>).ToArray());
    }

    [HttpGet("{document_id}")]
    [OperationId("getDocument")]
    [EndpointSummary("Get a document")]
    [EndpointDescription("An unknown id is answered with an empty object.")]
    [ProducesResponseType<DocumentAnswer>(StatusCodes.Status200OK)]
    public async Task<IActionResult> Get(
        [Description(CollectionConstraint.List)] string collection,
        [Required, FromQuery(Name = "organization_id")] string organization,
        CancellationToken cancellationToken)
    {
        var document = await mediator.Send(new GetSourceDocumentQuery(organization, collection, PathKey.Of(HttpContext)), cancellationToken);
        return Answer(document is null ? RawJson.EmptyObject : mapper.Map<RawJson>(document));
    }

    [HttpPost]
    [OperationId("saveDocuments")]
    [BulkBody]
    [BodyModel(typeof(Document))]
    [EndpointSummary("Create or update documents")]
    [EndpointDescription("One document, or a list of at most 1,000 that is stored as a whole or not at all. Answers with what was posted, in the same form.")]
    [ProducesResponseType<DocumentAnswer>(StatusCodes.Status200OK)]
    public async Task<IActionResult> Upsert(
        [Description(CollectionConstraint.List)] string collection,
        [Required, FromQuery(Name = "organization_id")] string organization,
        [FromBody] JsonElement body,
        CancellationToken cancellationToken)
    {
        var documents = RequestDocuments.Read(body, CollectionConstraint.KeyNameOf(collection));
        var stored = await mediator.Send(new StoreSourceDocumentsCommand(organization, collection, documents), cancellationToken);
        var echoes = stored.Select(echo => new RawJson(echo)).ToArray();
        return Answer(body.ValueKind is JsonValueKind.Array ? echoes : echoes[0]);
    }

    [HttpPost("{document_id}")]
    [OperationId("saveDocument")]
    [BulkBody]
    [BodyModel(typeof(Document))]
    [EndpointSummary("Create or update a document")]
    [EndpointDescription("The id in the body decides; the one in the path is not read.")]
    [ProducesResponseType<DocumentAnswer>(StatusCodes.Status200OK)]
    public Task<IActionResult> UpsertOne(
        [Description(CollectionConstraint.List)] string collection,
        [Required, FromQuery(Name = "organization_id")] string organization,
        [FromBody] JsonElement body,
        CancellationToken cancellationToken) => Upsert(collection, organization, body, cancellationToken);

    [HttpDelete]
    [OperationId("deleteDocuments")]
    [BodyModel(typeof(Document))]
    [EndpointSummary("Delete documents")]
    [EndpointDescription("One object with an id, or a list of them. Unknown ids are passed over.")]
    [ProducesResponseType<DocumentsAnswer>(StatusCodes.Status200OK)]
    public async Task<IActionResult> Delete(
        [Description(CollectionConstraint.List)] string collection,
        [Required, FromQuery(Name = "organization_id")] string organization,
        [FromBody] JsonElement body,
        CancellationToken cancellationToken)
    {
        var keys = RequestDocuments.ReadKeys(body, CollectionConstraint.KeyNameOf(collection));
        await mediator.Send(new DeleteSourceDocumentsCommand(organization, collection, keys), cancellationToken);
        return Answer(Array.Empty<RawJson>());
    }

    [HttpDelete("{document_id}")]
    [OperationId("deleteDocument")]
    [EndpointSummary("Delete a document")]
    [EndpointDescription("The id in the path decides. An unknown id is no failure.")]
    [ProducesResponseType<DocumentsAnswer>(StatusCodes.Status200OK)]
    public async Task<IActionResult> DeleteOne(
        [Description(CollectionConstraint.List)] string collection,
        [Required, FromQuery(Name = "organization_id")] string organization,
        CancellationToken cancellationToken)
    {
        await UnusedBody.CheckAsync(HttpContext);
        await mediator.Send(new DeleteSourceDocumentsCommand(organization, collection, [PathKey.Of(HttpContext)]), cancellationToken);
        return Answer(Array.Empty<RawJson>());
    }

    private OkObjectResult Answer(object data) => Ok(new RawAnswer(data));
}
