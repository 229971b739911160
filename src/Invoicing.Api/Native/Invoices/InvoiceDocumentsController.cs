using Invoicing.Api.Hosting;
using Invoicing.Api.JsonApi.Documents;
using Invoicing.Api.JsonApi.Errors;
using Invoicing.Api.Native.Contract;
using Invoicing.Application.Documents;
using Invoicing.Domain.Invoices;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Invoicing.Api.Native.Invoices;

[ApiController]
[Native]
[Route(NativeDialect.Prefix + "/invoices/{id}/documents")]
public sealed class InvoiceDocumentsController(ResourceReader reader, IMediator mediator) : ControllerBase
{
    [HttpGet("{format}")]
    [OperationId("downloadInvoice")]
    [EndpointSummary("The PDF of an issued invoice")]
    [ProducesResponseType<byte[]>(StatusCodes.Status200OK, "application/pdf")]
    public async Task<IActionResult> DownloadAsync(string id, [OneOf("pdf")] string format, CancellationToken cancellationToken)
    {
        reader.RefuseQuery(HttpContext);
        reader.CheckAccess(InvoicesResource.Name);
        if (format is not "pdf")
        {
            throw Refusal.Of(
                FailureKind.NotFound,
                ErrorObject.Of(StatusCodes.Status404NotFound, "document.unknown_format", $"There is no document in the format {format}; the format is pdf."));
        }

        var file = await mediator.Send(new DownloadInvoiceQuery(new InvoiceId(PathId.Of(id))), cancellationToken);
        return File(file.Content, file.MediaType, file.FileName);
    }
}
