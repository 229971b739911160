using Invoicing.Api.Hosting;
using Invoicing.Application.Invoices;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Invoicing.Api.Dialects.Novicap.Invoices;

[ApiController]
[Novicap]
[Route("v1/invoices/{invoice_id}/comments")]
public sealed class CommentsController(IMediator mediator) : ControllerBase
{
    // Callers of this API expect all of them in one answer.
    private const int PageSize = 1_000;

    [HttpGet]
    [OperationId("listComments")]
    [EndpointSummary("List the comments on an invoice")]
    [EndpointDescription("Oldest first, 1000 on a page unless per_page says fewer.")]
    [ProducesResponseType<IReadOnlyList<CommentResponse>>(StatusCodes.Status200OK)]
    [ProducesResponseType<NovicapError>(StatusCodes.Status404NotFound)]
    [ProducesResponseType<NovicapError>(StatusCodes.Status422UnprocessableEntity)]
    public async Task<IReadOnlyList<CommentResponse>> List(
        [FromRoute(Name = "invoice_id")] string id,
        [FromQuery(Name = "page")] string? page,
        [FromQuery(Name = "per_page")] string? perPage,
        CancellationToken cancellationToken)
    {
        var listing = Listing.Of(page, perPage, PageSize, PageSize);
        var invoice = await mediator.IdOfCodeAsync(id, cancellationToken);
        var comments = await mediator.Send(new ListInvoiceCommentsQuery(invoice, listing.Offset, listing.PerPage), cancellationToken);
        return [.. comments.Select(CommentResponse.Of)];
    }

    [HttpPost]
    [OperationId("createComment")]
    [EndpointSummary("Comment on an invoice")]
    [ProducesResponseType<EmptyAnswer>(StatusCodes.Status201Created)]
    [ProducesResponseType<NovicapError>(StatusCodes.Status404NotFound)]
    [ProducesResponseType<NovicapError>(StatusCodes.Status422UnprocessableEntity)]
    public async Task<IActionResult> Create(
        [FromRoute(Name = "invoice_id")] string id,
        [FromBody(EmptyBodyBehavior = EmptyBodyBehavior.Allow)] CreateCommentRequest? body,
        CancellationToken cancellationToken)
    {
        var text = CreateCommentRequest.TextOf(body);
        var invoice = await mediator.IdOfCodeAsync(id, cancellationToken);
        await mediator.Send(new CommentInvoiceCommand(invoice, text), cancellationToken);
        return StatusCode(StatusCodes.Status201Created, new EmptyAnswer());
    }
}
