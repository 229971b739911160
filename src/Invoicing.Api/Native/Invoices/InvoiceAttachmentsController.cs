using System.Text.Json;
using Invoicing.Api.Documents;
using Invoicing.Api.Hosting;
using Invoicing.Api.JsonApi.Documents;
using Invoicing.Api.JsonApi.Requests;
using Invoicing.Api.Native.Contract;
using Invoicing.Application.Invoices;
using Invoicing.Domain.Invoices;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Invoicing.Api.Native.Invoices;

/// <summary>Files beside an invoice: put to the draft, issued with it, and inside its electronic forms.</summary>
[ApiController]
[Native]
[Route(NativeDialect.Prefix + "/invoices/{id}/attachments")]
public sealed class InvoiceAttachmentsController(ResourceReader reader, IMediator mediator) : ControllerBase
{
    [HttpPost]
    [OperationId("attachFile")]
    [EndpointSummary("Put a file beside a draft")]
    [BulkBody]
    [Writes(InvoicesResource.Name)]
    [Takes("attachments", typeof(AttachFileModel))]
    [Shows(InvoicesResource.Name, StatusCodes.Status201Created)]
    public async Task<IActionResult> AttachAsync(string id, [FromBody] JsonElement body, CancellationToken cancellationToken)
    {
        var input = ResourceInput.OfAction(body, "attachments");
        var (name, mediaType) = (input.Attributes.RequiredText("name"), input.Attributes.RequiredText("mediaType"));
        var content = input.Attributes.RequiredBytes("content");
        input.Check();
        var query = reader.Prepare(HttpContext, InvoicesResource.Name);
        var invoice = new InvoiceId(PathId.Of(id));
        await mediator.Send(new AttachFileCommand(invoice, name, mediaType, content), cancellationToken);
        return await reader.ShowAsync(
            HttpContext, query, InvoicesResource.Name, await mediator.Send(new GetInvoiceQuery(invoice), cancellationToken), StatusCodes.Status201Created);
    }

    [HttpGet("{attachmentId}")]
    [OperationId("downloadAttachment")]
    [EndpointSummary("A file beside an invoice")]
    [ProducesResponseType<byte[]>(StatusCodes.Status200OK, "application/octet-stream")]
    public async Task<IActionResult> DownloadAsync(string id, string attachmentId, CancellationToken cancellationToken)
    {
        reader.RefuseQuery(HttpContext);
        reader.CheckAccess(InvoicesResource.Name);
        var file = await mediator.Send(new GetAttachmentQuery(new InvoiceId(PathId.Of(id)), PathId.Of(attachmentId)), cancellationToken);
        return DocumentFile.Of(file, Response);
    }

    [HttpDelete("{attachmentId}")]
    [OperationId("detachFile")]
    [EndpointSummary("Take a file away from a draft")]
    [Writes(InvoicesResource.Name)]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public async Task<IActionResult> DetachAsync(string id, string attachmentId, CancellationToken cancellationToken)
    {
        reader.RefuseQuery(HttpContext);
        await mediator.Send(new DetachFileCommand(new InvoiceId(PathId.Of(id)), PathId.Of(attachmentId)), cancellationToken);
        return NoContent();
    }
}
